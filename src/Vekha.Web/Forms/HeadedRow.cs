namespace Vekha.Web.Forms;

/// <param name="Number">Of the row in the table, from 1.</param>
public sealed record HeadedRow<TColumn>(int Number, IReadOnlyDictionary<TColumn, string> Cells) where TColumn : struct, Enum
{
    public string this[TColumn column] => Cells.TryGetValue(column, out var cell) ? cell : "";
}
