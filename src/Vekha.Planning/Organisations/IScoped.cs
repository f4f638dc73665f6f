namespace Vekha.Planning.Organisations;

/// <summary>What stands in the tree of organisations, and is seen by those whose scope begins above it.</summary>
public interface IScoped
{
    /// <summary>The segments of all organisations from the root down, each ended by '/': «1c9f…/77ab…/».</summary>
    string Path { get; }
}
