/// A set of edge kinds.
package typealias KindSet = BitSet<UInt16>
