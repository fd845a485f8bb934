import Synchronization
import Testing

/// Runs an expectation that must fail, and gives back what its failure says.
func failure(of expectation: () -> Void) -> String {
  let said = Mutex("")
  withKnownIssue {
    expectation()
  } matching: { issue in
    said.withLock { $0 = issue.comments.map(\.rawValue).joined(separator: "\n") }
    return true
  }
  return said.withLock { $0 }
}
