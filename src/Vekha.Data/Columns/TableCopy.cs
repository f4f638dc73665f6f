using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Vekha.Data.Columns;

/// <summary>Writes many rows at once by COPY, inside the transaction of the context: tens of thousands take a second or two. The columns
/// are those of the model, so none can be forgotten.</summary>
internal static class TableCopy
{
    public static Task CopyAsync<T>(this DbContext db, IEnumerable<T> rows, CancellationToken ct) where T : class =>
        db.CopyAsync(rows, db.Model.FindEntityType(typeof(T))!.GetTableName()!, ct);

    /// <param name="table">One that has the columns of the entity's own.</param>
    public static async Task CopyAsync<T>(this DbContext db, IEnumerable<T> rows, string table, CancellationToken ct) where T : class
    {
        var columns = StoredColumn.Of(db.Model.FindEntityType(typeof(T))!);
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({names}) from stdin (format binary)", ct);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            foreach (var column in columns) Write(writer, column.Value(row), column.Type);
        }
        await writer.CompleteAsync(ct);
    }

    // Values only go into the writer's buffer here; it is sent while rows are started.
    private static void Write(NpgsqlBinaryImporter writer, object? value, string type)
    {
        if (value is null) writer.WriteNull();
        else writer.Write(value, type);
    }
}
