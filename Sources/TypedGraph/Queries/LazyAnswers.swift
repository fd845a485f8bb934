/// Answers that are found one at a time, as far as they are asked for: paths, cycles, cliques, visits.
///
/// Nothing is searched before the first answer is asked for. Each answer is asked for with `try`, because a
/// search can also end without having found all there is: its task was cancelled, or a node it is
/// about is not in the graph. So that such a part is never taken for the whole, this is no `Sequence`,
/// and a plain `for … in` over it does not compile. A list of all, or of the first few, is one call:
///
/// ```swift
/// for path in try graph.simplePaths(from: a, to: b, maximumLength: 3).all() { print(path) }
/// for cycle in try graph.cycles().prefix(10) { print(cycle) }
/// ```
///
/// One at a time, a variable holds how far the search has come:
///
/// ```swift
/// var visits = graph.breadthFirst(from: a)
/// while let visit = try visits.next() {
///   if visit.depth == 3 { visits.skipDescendants() }
/// }
/// ```
///
/// It is a value: a copy goes on by itself from where the original was. All but ``next()`` leave it where
/// it is, and answer about what was not read yet. A search that threw throws the same again whenever it is
/// asked; a new one must be asked for.
public struct LazyAnswers<Element: Sendable>: Sendable {
  private let begin: @Sendable () throws(QueryError) -> any LazySearch<Element>
  private var search: (any LazySearch<Element>)?
  private var failure: QueryError?

  /// A search that is begun when its first answer is asked for.
  init(_ begin: @escaping @Sendable () throws(QueryError) -> any LazySearch<Element>) {
    self.begin = begin
  }

  /// Finds the next answer.
  ///
  /// - Returns: The answer; nil where there are no more.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  public mutating func next() throws(QueryError) -> Element? {
    if let failure { throw failure }
    do throws(QueryError) {
      // A search asks now and then within one answer; this asks between many that are quick to find.
      if Task.isCancelled { throw .cancelled }
      if search == nil { search = try begin() }
      return try search?.next()
    } catch {
      failure = error
      search = nil
      throw error
    }
  }

  /// All answers that were not read yet.
  ///
  /// There can be very many: see the query for how their number is bounded.
  ///
  /// - Throws: As ``next()``.
  public func all() throws(QueryError) -> [Element] {
    var rest = self
    var answers: [Element] = []
    while let answer = try rest.next() { answers.append(answer) }
    return answers
  }

  /// The next few answers, all where there are no more; what lies beyond them is not searched.
  ///
  /// - Throws: As ``next()``.
  public func prefix(_ limit: Int) throws(QueryError) -> [Element] {
    var rest = self
    var answers: [Element] = []
    while answers.count < limit, let answer = try rest.next() { answers.append(answer) }
    return answers
  }

  /// The next answer; nil where there are no more.
  ///
  /// - Throws: As ``next()``.
  public func first() throws(QueryError) -> Element? {
    var rest = self
    return try rest.next()
  }

  /// The next answer that satisfies a test; nil where none does.
  ///
  /// - Throws: As ``next()``.
  public func first(where isWanted: (Element) -> Bool) throws(QueryError) -> Element? {
    var rest = self
    while let answer = try rest.next() {
      if isWanted(answer) { return answer }
    }
    return nil
  }

  /// Whether an answer satisfies a test.
  ///
  /// - Throws: As ``next()``.
  public func contains(where isWanted: (Element) -> Bool) throws(QueryError) -> Bool {
    try first(where: isWanted) != nil
  }

  /// The number of answers that were not read yet, which are found and neither made nor kept.
  ///
  /// - Throws: As ``next()``.
  public func count() throws(QueryError) -> Int {
    if let failure { throw failure }
    if Task.isCancelled { throw .cancelled }
    var rest: any LazySearch<Element>
    if let search { rest = search } else { rest = try begin() }
    return try rest.remaining()
  }
}

extension LazyAnswers where Element == NodeVisit {
  /// Does not search on from the node visited last.
  public mutating func skipDescendants() { search?.skipDescendants() }
}

@available(
  *, unavailable,
  message: """
    a cancelled search would look like a finished one: write 'for … in try ….all()', or \
    'while let … = try ….next()'
    """
)
extension LazyAnswers: Sequence {
  /// Not there: a sequence cannot say that it ended too early.
  public func makeIterator() -> AnyIterator<Element> { AnyIterator { nil } }
}

/// A search that finds one answer at a time, and throws where it cannot go on.
protocol LazySearch<Element>: Sendable {
  associatedtype Element

  /// Finds the next answer; nil where there are no more.
  mutating func next() throws(QueryError) -> Element?

  /// Finds all answers that are left, without making them where that is possible, and counts them.
  mutating func remaining() throws(QueryError) -> Int

  /// Does not search on from what was found last; only searches for nodes can do so.
  mutating func skipDescendants()
}

extension LazySearch {
  mutating func remaining() throws(QueryError) -> Int {
    var count = 0
    while try next() != nil {
      count += 1
      if count % 1_024 == 0, Task.isCancelled { throw .cancelled }
    }
    return count
  }

  mutating func skipDescendants() {}
}
