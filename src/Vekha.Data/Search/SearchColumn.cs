using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Vekha.Data.Search;

/// <summary>The column of stems that full-text search reads, computed by PostgreSQL out of others of the row; «ё» counts as «е».</summary>
internal static class SearchColumn
{
    public static void IsSearchedBy<T>(this EntityTypeBuilder<T> entity, params string[] vectors) where T : class
    {
        entity.Property<NpgsqlTsVector>(SearchWords.Column).HasComputedColumnSql(string.Join(" || ", vectors), stored: true);
        entity.HasIndex(SearchWords.Column).HasMethod("GIN");
    }

    public static string Words(string sql, char weight = 'D') => Weighted($"translate(coalesce({sql}, ''), 'ёЁ', 'еЕ')", weight);

    /// <summary>The parts of a file's name, which a reader of words would take for one.</summary>
    public static string FileName(string column) => Words($"translate({column}, '._-', '   ')");

    /// <summary>The number as it is printed, and its key.</summary>
    public static string Number(string column) =>
        $"{Words(column, 'B')} || {Weighted($"translate(lower(coalesce({column}, '')), '{Latin}', '{DocumentNumber.Cyrillic}')", 'A')}";

    /// <summary>Letters that are written alike in Cyrillic, and what falls away.</summary>
    private const string Latin = DocumentNumber.Latin + DocumentNumber.Separators;

    private static string Weighted(string sql, char weight) => $"setweight(to_tsvector('russian', {sql}), '{weight}')";
}
