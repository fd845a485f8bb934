/// The body of a function that the compiler lets nobody call.
func unavailable() -> Never { fatalError("this verb is not available") }
