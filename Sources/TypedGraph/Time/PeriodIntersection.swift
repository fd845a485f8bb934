extension Period {
  /// The days that lie in both periods: from the later start to the earlier end.
  ///
  /// A day lies certainly in the intersection where it lies certainly in both. Where one bound of two is
  /// less precise than the other and either may be the inner one, the intersection keeps the bound that
  /// makes nothing certain that is not, and is then *possibly* wider than the two. Where one of
  /// two bounds is unknown, the common bound is unknown too. Periods that share no day have an
  /// intersection that ``isEmpty``.
  public func intersection(_ other: Period) -> Period {
    let innerStart = Self.inner(start, other.start) { one, other in
      (one.last, one.first) > (other.last, other.first) ? one : other
    }
    let innerEnd = Self.inner(end, other.end) { one, other in
      (one.first, one.last) < (other.first, other.last) ? one : other
    }
    let common = Period.always.starting(innerStart).ending(innerEnd)
    guard case .date(let first) = innerStart, case .date(let last) = innerEnd, !common.isEmpty,
      overlaps(other) != .certainly
    else { return common }
    // The two may share no day, and a period is taken to have one: bounds of one precision keep that open.
    let precision = max(first.precision.rawValue, last.precision.rawValue)
    return Period.always
      .starting(.date(first.coarsened(to: precision)))
      .ending(.date(last.coarsened(to: precision)))
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

extension PartialDate {
  /// The month or year the date lies in; the date itself where it is as coarse already.
  fileprivate func coarsened(to precision: Int32) -> PartialDate {
    guard self.precision.rawValue < precision else { return self }
    return precision == Precision.month.rawValue
      ? PartialDate(monthOf: first) : PartialDate(yearOf: first)
  }
}
