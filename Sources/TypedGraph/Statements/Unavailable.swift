/// The body of a function that the compiler lets nobody call.
package func unavailable() -> Never { fatalError("this word is not available") }
