extension Array {
  /// Makes an array of what a closure writes into room for so many elements, which holds nothing yet.
  ///
  /// Without any room, the standard library's initializer writes the count 0 into the storage that all
  /// empty arrays of the process share: two threads that do so at once race, harmlessly, and the
  /// thread sanitizer of every user reports it. Here there is room for one at least.
  ///
  /// - Parameters:
  ///   - room: For how many elements the closure may write.
  ///   - fill: Writes the elements and says how many there are.
  @inline(__always)
  init(room: Int, filledBy fill: (inout UnsafeMutableBufferPointer<Element>, inout Int) -> Void) {
    unsafe self.init(unsafeUninitializedCapacity: Swift.max(room, 1), initializingWith: fill)
  }
}
