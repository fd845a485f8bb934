import Testing

/// Records a failed expectation at the place of the call.
func report(
  _ expected: String, _ found: String, sourceLocation: SourceLocation
) {
  Issue.record("expected \(expected), but \(found)", sourceLocation: sourceLocation)
}

/// Attaches a text to the running test.
func attach(_ text: String, named name: String, sourceLocation: SourceLocation) {
  Attachment.record(Array(text.utf8), named: name, sourceLocation: sourceLocation)
}
