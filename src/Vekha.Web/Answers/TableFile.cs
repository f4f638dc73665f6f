using Vekha.Formats.Csv;
using Vekha.Formats.Xlsx;
using Vekha.Web.Words;

namespace Vekha.Web.Answers;

/// <summary>A table that leaves the server as a file.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Rows">Texts, numbers and days; null leaves the cell empty.</param>
internal sealed record TableFile(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <param name="format">«xlsx» or «csv»; any other is not found.</param>
    public IResult As(string format) => format switch
    {
        "xlsx" when Rows.Count > XlsxTable.MostPrintedRows => Results.Stream(WriteLongAsync, XlsxTable.MediaType, $"{Name}.xlsx"),
        "xlsx" => Results.File(XlsxTable.Write(Name, Header, Rows), XlsxTable.MediaType, $"{Name}.xlsx"),
        "csv" => Results.File(CsvText.Write(Header, Rows.Select(Texts)), CsvText.MediaType, $"{Name}.csv"),
        _ => Results.NotFound(),
    };

    private Task WriteLongAsync(Stream stream) => LongXlsxTable.WriteAsync(stream, Name, Header, Rows, CancellationToken.None);

    private static string?[] Texts(IReadOnlyList<object?> row) => [.. row.Select(value => value switch
    {
        DateOnly day => Russian.Digits(day),
        IFormattable number => number.ToString(null, Russian.Culture),
        _ => value?.ToString(),
    })];
}
