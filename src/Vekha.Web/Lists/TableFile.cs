using Microsoft.AspNetCore.WebUtilities;
using Vekha.Formats.Csv;
using Vekha.Formats.Xlsx;
using Vekha.Web.Words;

namespace Vekha.Web.Lists;

/// <summary>A table that leaves the server as a file.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Rows">Texts, numbers, days, moments and coloured texts; null leaves the cell empty.</param>
internal sealed record TableFile(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Lines above the table of a sheet: what it is, of which day.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>A sheet that is more than a list of rows; null for a list.</summary>
    public SheetTable? Sheet { get; init; }

    /// <param name="format">«xlsx» or «csv»; any other is not found.</param>
    public IResult As(string format) => format switch
    {
        "xlsx" when Rows.Count > XlsxTable.MostPrintedRows => Results.Stream(WriteLongAsync, XlsxTable.MediaType, $"{Name}.xlsx"),
        "xlsx" => Results.File(XlsxTable.Write(AsSheet), XlsxTable.MediaType, $"{Name}.xlsx"),
        "csv" => Results.File(CsvText.Write(Header, Rows.Select(row => row.Select(Plain).ToArray())), CsvText.MediaType, $"{Name}.csv"),
        _ => Results.NotFound(),
    };

    private SheetTable AsSheet =>
        (Sheet ?? new(Name, Header, Rows)) with { Lead = Lead, PageNumber = Texts.Export_PageNumber };

    // The writer ends a workbook in one go, which the answer itself does not allow: it is written beside and then sent.
    private async Task WriteLongAsync(Stream answer)
    {
        await using var whole = new FileBufferingWriteStream();
        await LongXlsxTable.WriteAsync(whole, AsSheet, CancellationToken.None);
        await whole.DrainBufferAsync(answer);
    }

    // Programs read it as well: numbers without spaces between thousands.
    private static string? Plain(object? value) => value switch
    {
        int number => number.ToString(Russian.Culture),
        _ => ListValues.Text(value)?.Replace('\u00a0', ' '),
    };
}
