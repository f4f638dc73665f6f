namespace Vekha.Planning.Approvals;

/// <summary>The key of a turn, and the scope within which it waits.</summary>
public sealed record WaitingTurn(string Turn, string Scope);
