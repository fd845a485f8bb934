// Words on time and evidence that people type first and that are not the word. None can be called: the compiler answers
// each with the word there is. They take anything, so that a wrong argument does not hide the answer.

extension Refinable {
  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func before(_ date: Any) -> Self { self }

  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func ending(_ date: Any) -> Self { self }

  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func ends(_ date: Any) -> Self { self }

  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func ended(_ date: Any) -> Self { self }

  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func to(_ date: Any) -> Self { self }

  /// Use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too.
  @available(
    *, unavailable,
    message:
      "use until(_:), whose date is the first day on which it no longer holds; from(_:until:) says since when, too"
  )
  public func till(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds.
  @available(*, unavailable, message: "use since(_:): the date is the first day on which it holds")
  public func after(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds.
  @available(*, unavailable, message: "use since(_:): the date is the first day on which it holds")
  public func starting(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds.
  @available(*, unavailable, message: "use since(_:): the date is the first day on which it holds")
  public func starts(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds.
  @available(*, unavailable, message: "use since(_:): the date is the first day on which it holds")
  public func started(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds.
  @available(*, unavailable, message: "use since(_:): the date is the first day on which it holds")
  public func beginning(_ date: Any) -> Self { self }

  /// Use since(_:): the date is the first day on which it holds; with an end it is from(_:until:).
  @available(
    *, unavailable,
    message:
      "use since(_:): the date is the first day on which it holds; with an end it is from(_:until:)"
  )
  public func from(_ date: Any) -> Self { self }

  /// Use from(_:until:), whose second date is the first day on which it no longer holds.
  @available(
    *, unavailable,
    message: "use from(_:until:), whose second date is the first day on which it no longer holds"
  )
  public func from(_ start: Any, to end: Any) -> Self { self }

  /// Use from(_:until:), whose second date is the first day on which it no longer holds.
  @available(
    *, unavailable,
    message: "use from(_:until:), whose second date is the first day on which it no longer holds"
  )
  public func between(_ start: Any, and end: Any) -> Self { self }

  /// Use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it.
  @available(
    *, unavailable,
    message: "use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it"
  )
  public func `in`(_ date: Any) -> Self { self }

  /// Use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it.
  @available(
    *, unavailable,
    message: "use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it"
  )
  public func at(_ date: Any) -> Self { self }

  /// Use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it.
  @available(
    *, unavailable,
    message: "use on(_:) for a day, or some day of a month or year, throughout(_:) for all of it"
  )
  public func dated(_ date: Any) -> Self { self }

  /// Leave it out: what has no date holds always.
  @available(*, unavailable, message: "leave it out: what has no date holds always")
  public func always() -> Self { self }
}

extension Refinable {
  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func accordingTo(_ source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func source(_ source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func sourced(from source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func cited(_ source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func cited(by source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func citing(_ source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func cited() -> Self { self }

  /// Use according(to:at:) with an EvidenceSource, then reported().
  @available(
    *, unavailable,
    message: "use according(to:at:) with an EvidenceSource, then reported()"
  )
  public func reportedBy(_ source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource, then reported().
  @available(
    *, unavailable,
    message: "use according(to:at:) with an EvidenceSource, then reported()"
  )
  public func reported(by source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource, then alleged().
  @available(
    *, unavailable,
    message: "use according(to:at:) with an EvidenceSource, then alleged()"
  )
  public func alleged(by source: Any) -> Self { self }

  /// Use according(to:at:) with an EvidenceSource; said(by:) names a speaker whom the source cites.
  @available(
    *, unavailable,
    message:
      "use according(to:at:) with an EvidenceSource; said(by:) names a speaker whom the source cites"
  )
  public func claimed(by source: Any) -> Self { self }

  /// Name who claims it, according(to:at:); alleged() is an accusation, reported() what a source passes on.
  @available(
    *, unavailable,
    message:
      "name who claims it, according(to:at:); alleged() is an accusation, reported() what a source passes on"
  )
  public func claimed() -> Self { self }

  /// Use according(to:at:) with an EvidenceSource.
  @available(*, unavailable, message: "use according(to:at:) with an EvidenceSource")
  public func asserted(by source: Any) -> Self { self }

  /// Use supported(by:at:_:) for a further source that says so too.
  @available(
    *, unavailable,
    message: "use supported(by:at:_:) for a further source that says so too"
  )
  public func confirmed(by source: Any) -> Self { self }

  /// Name who does: supported(by:at:_:).
  @available(*, unavailable, message: "name who does: supported(by:at:_:)")
  public func confirmed() -> Self { self }

  /// Use contradicted(by:at:_:) for a source that says it is not so; denied() is said of the source named last.
  @available(
    *, unavailable,
    message:
      "use contradicted(by:at:_:) for a source that says it is not so; denied() is said of the source named last"
  )
  public func denied(by source: Any) -> Self { self }

  /// Use contradicted(by:at:_:) for a source that says it is not so.
  @available(
    *, unavailable,
    message: "use contradicted(by:at:_:) for a source that says it is not so"
  )
  public func disputed(by source: Any) -> Self { self }

  /// Name who disputes it: contradicted(by:at:_:).
  @available(*, unavailable, message: "name who disputes it: contradicted(by:at:_:)")
  public func disputed() -> Self { self }

  /// Use contradicted(by:at:_:) for a source that says it is not so.
  @available(
    *, unavailable,
    message: "use contradicted(by:at:_:) for a source that says it is not so"
  )
  public func contested(by source: Any) -> Self { self }

  /// Name who contests it: contradicted(by:at:_:).
  @available(*, unavailable, message: "name who contests it: contradicted(by:at:_:)")
  public func contested() -> Self { self }

  /// Use confidence(_:): .high, .moderate or .low.
  @available(*, unavailable, message: "use confidence(_:): .high, .moderate or .low")
  public func confident(_ confidence: Any) -> Self { self }

  /// Use confidence(_:): .high, .moderate or .low.
  @available(*, unavailable, message: "use confidence(_:): .high, .moderate or .low")
  public func confident() -> Self { self }

  /// Leave it out: what has no evidence is the modeler's own assertion; confidence(.high) is of a source.
  @available(
    *, unavailable,
    message:
      "leave it out: what has no evidence is the modeler's own assertion; confidence(.high) is of a source"
  )
  public func certain() -> Self { self }

  /// Use possibly().
  @available(*, unavailable, message: "use possibly()")
  public func possible() -> Self { self }

  /// Use intended().
  @available(*, unavailable, message: "use intended()")
  public func planned() -> Self { self }

  /// Use quoting(_:).
  @available(*, unavailable, message: "use quoting(_:)")
  public func quote(_ words: Any) -> Self { self }

  /// Use noting(_:).
  @available(*, unavailable, message: "use noting(_:)")
  public func note(_ words: Any) -> Self { self }

  /// A go-between has statements of its own, one to it and one from it; or use noting(_:).
  @available(
    *, unavailable,
    message: "a go-between has statements of its own, one to it and one from it; or use noting(_:)"
  )
  public func via(_ other: Any) -> Self { self }
}
