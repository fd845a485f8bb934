/// The role of those that act or are acted on in state relations: a state, a bloc, a leader, a movement.
public protocol Actor: VocabularyNode {}
