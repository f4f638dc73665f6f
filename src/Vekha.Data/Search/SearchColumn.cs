using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Vekha.Data.Search;

/// <summary>The column that full-text search reads: PostgreSQL makes it of others of the row, word forms brought to their stem, «ё» to «е».</summary>
internal static class SearchColumn
{
    public static void IsSearchedBy<T>(this EntityTypeBuilder<T> entity, params string[] vectors) where T : class
    {
        entity.Property<NpgsqlTsVector>(SearchWords.Column).HasComputedColumnSql(string.Join(" || ", vectors), stored: true);
        entity.HasIndex(SearchWords.Column).HasMethod("GIN");
    }

    public static string Words(string sql, char weight = 'D') => $"setweight(to_tsvector('russian', translate(coalesce({sql}, ''), 'ёЁ', 'еЕ')), '{weight}')";

    /// <summary>The parts of a file's name, which a reader of words would take for one.</summary>
    public static string FileName(string column) => Words($"translate({column}, '._-', '   ')");

    /// <summary>The number as it is printed, and its key.</summary>
    public static string Number(string column) =>
        $"{Words(column, 'B')} || setweight(to_tsvector('russian', translate(lower(coalesce({column}, '')), '{DocumentNumber.Latin}{DocumentNumber.Separators}', '{DocumentNumber.Cyrillic}')), 'A')";
}
