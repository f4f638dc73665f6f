using NpgsqlTypes;

namespace Vekha.Data.Search;

/// <summary>The typed words, in the forms the database looks for; words that say nothing («и», «для») are left out.</summary>
public sealed record SearchWords(IReadOnlyList<NpgsqlTsQuery> Words)
{
    /// <summary>The property of what is searched that holds its stems.</summary>
    public const string Column = "Search";

    public static SearchWords None { get; } = new([]);

    public bool IsEmpty => Words.Count == 0;

    /// <summary>All of the words.</summary>
    public NpgsqlTsQuery All => Words.Aggregate((all, word) => new NpgsqlTsQueryAnd(all, word));

    /// <summary>One of the words at least.</summary>
    public NpgsqlTsQuery Any => Words.Aggregate((any, word) => new NpgsqlTsQueryOr(any, word));
}
