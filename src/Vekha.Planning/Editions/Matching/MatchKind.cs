namespace Vekha.Planning.Editions.Matching;

/// <summary>One: it is clear which plan the act changes. NotAmending: the act names none. None: no plan in force was set by an act so
/// named.
/// Several: more than one could be meant. Older: the plan is clear, but a later act is in force already.</summary>
public enum MatchKind { NotAmending, None, Several, Older, One }
