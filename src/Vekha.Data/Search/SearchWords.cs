using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Vekha.Data.Search;

/// <summary>The typed words, in the forms the database looks for; words that say nothing («и», «для») are left out.</summary>
/// <remarks>As texts, which a statement reads by <see cref="Read"/>: the driver (Npgsql 10) throws where the binary form of a query meets
/// the end of what it sends at once.</remarks>
public sealed record SearchWords(IReadOnlyList<string> Words)
{
    /// <summary>The property of what is searched that holds its stems.</summary>
    public const string Column = "Search";

    /// <summary>Words as the database looks for them; stands for what it does in a statement.</summary>
    public static NpgsqlTsQuery Read(string words) => throw new NotSupportedException(words);

    public static SearchWords None { get; } = new([]);

    public bool IsEmpty => Words.Count == 0;

    /// <summary>All of the words.</summary>
    public string All => string.Join(" & ", Words.Select(word => $"({word})"));

    /// <summary>One of the words at least.</summary>
    public string Any => string.Join(" | ", Words.Select(word => $"({word})"));

    /// <summary>A cast, which PostgreSQL also writes as a function.</summary>
    internal static void Map(ModelBuilder builder) =>
        builder.HasDbFunction(() => Read("")).HasName("tsquery").IsBuiltIn();
}
