public import TypedGraph

/// The role of the nodes that have verbs: those of the vocabulary that act, are acted on or are spoken of.
///
/// A verb that does not exist is answered by the compiler with where the verbs are listed:
///
/// ```
/// italy.teaches(libya)
/// // error: cannot call value of non-function type 'WordNotInVocabulary'
/// ```
@dynamicMemberLookup
public protocol VocabularyNode: Node {}

extension VocabularyNode {
  /// Answers a verb or a property that does not exist; nobody can call it.
  @available(
    *, unavailable,
    message:
      "no verb or property has this name: Docs/Guide.md lists them (The words), and README shows how to make a kind of your own"
  )
  public subscript(dynamicMember word: String) -> WordNotInVocabulary { unavailable() }

  /// Answers the name of a node that is not in the catalog; nobody can call it.
  @_disfavoredOverload
  @available(
    *, unavailable,
    message:
      "no node has this name: Docs/Catalog.md lists them, and one of your own is made by its key and name"
  )
  public static subscript(dynamicMember word: String) -> Self { unavailable() }
}
