extension Period {
  /// The days that lie in both periods: from the later start to the earlier end.
  ///
  /// A day lies certainly in the intersection where it lies certainly in both. Where one bound of two is
  /// less precise than the other and either may be the inner one, the intersection keeps the bound that
  /// makes nothing certain that is not, and is then *possibly* wider than the two. Beside an unknown bound
  /// another tells nothing, so the common bound is unknown too. Periods that share no day have an
  /// intersection that ``isEmpty``.
  public func intersection(_ other: Period) -> Period {
    Period.always
      .starting(
        Self.inner(start, other.start) { one, other in
          (one.last, one.first) > (other.last, other.first) ? one : other
        }
      )
      .ending(
        Self.inner(end, other.end) { one, other in
          (one.first, one.last) < (other.first, other.last) ? one : other
        })
  }

  private static func inner(
    _ one: Bound, _ other: Bound, _ pick: (PartialDate, PartialDate) -> PartialDate
  ) -> Bound {
    switch (one, other) {
    case (.open, let bound), (let bound, .open): bound
    case (.unknown, _), (_, .unknown): .unknown
    case (.date(let one), .date(let other)): .date(pick(one, other))
    }
  }
}
