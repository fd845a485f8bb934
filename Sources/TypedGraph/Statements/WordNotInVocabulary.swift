/// What the compiler calls a word that a vocabulary does not have; there is no value of it.
///
/// A verb or a refinement that does not exist is refused with the words *no verb of this name*, or with *cannot
/// call value of non-function type 'WordNotInVocabulary'*. The Guide lists the words that there are
/// (*The words*). What none of them says is a kind of your own, a struct that conforms to ``Relation``.
public enum WordNotInVocabulary {}

extension Refinable {
  /// Answers a refinement that does not exist; nobody can call it.
  @available(
    *, unavailable,
    message: "no refinement has this name: see Time and Evidence in Docs/Guide.md"
  )
  public subscript(dynamicMember word: String) -> WordNotInVocabulary { unavailable() }
}
