using System.Globalization;
using System.Net;

namespace Vekha.Bench.Pages;

/// <summary>One page for one person: asked for again and again, one after the other, until its last byte has come over the
/// loopback.</summary>
internal sealed class PageMeasurement(string what, string address, double goal, HttpClient http, StatementCount statements)
{
    private const int MostStatements = 8;

    private readonly Uri _address = new(address, UriKind.Relative);

    public async Task RunAsync(CancellationToken ct)
    {
        using var answer = await http.GetAsync(_address, ct);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            FigureTable.Missing(
                what, string.Create(CultureInfo.InvariantCulture, $"no such page: {address} answers {(int)answer.StatusCode}"));
            return;
        }
        var figures = await Figures.OfAsync(100, 200, () => http.GetByteArrayAsync(_address, ct));
        FigureTable.Line(
            what, figures, goal, await statements.OfEachAsync(10, () => http.GetByteArrayAsync(_address, ct), ct), MostStatements);
    }
}
