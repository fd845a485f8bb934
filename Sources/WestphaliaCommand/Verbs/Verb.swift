/// Something the program does: how it is called, and what then happens.
struct Verb: Sendable {
  let usage: Usage
  let run: @Sendable (Arguments, Console) async throws -> CommandStatus

  init(_ usage: Usage, run: @escaping @Sendable (Arguments, Console) async throws -> CommandStatus)
  {
    self.usage = usage
    self.run = run
  }
}
