using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vekha.Documents.Findings;
using Vekha.Documents.Places;

namespace Vekha.Cli;

/// <summary>Findings for a terminal and for programs.</summary>
internal static class FindingTable
{
    private static readonly int[] Widths = [14, 30, 58, 50];

    private static readonly JsonWriterOptions Json =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Table(IReadOnlyList<PlacedFinding> findings, PrintedPages pages) => findings.Count == 0
        ? "Замечаний нет.\n"
        : TextTable.Of(Widths, findings.Select(finding => Row(finding, pages)).Prepend(["Уровень", "Место", "Что", "Почему это важно"]));

    public static string ToJson(IReadOnlyList<PlacedFinding> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartArray();
            foreach (var finding in findings) Write(json, finding);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string[] Row(PlacedFinding placed, PrintedPages pages)
    {
        var (finding, _, lines) = placed;
        string?[] place =
        [
            PlaceTexts.Of(finding.Where),
            lines is { } printed ? CoverageText.Lines(printed, pages) : null,
            finding.Code.Cell() is { } cell ? $"ячейка «{cell}»" : null,
        ];
        return [finding.Severity.Text(), string.Join("; ", place.OfType<string>()), finding.Message, finding.Code.Reason()];
    }

    private static void Write(Utf8JsonWriter json, PlacedFinding placed)
    {
        var (finding, page, lines) = placed;
        json.WriteStartObject();
        json.WriteString("code", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Code.ToString()));
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("where", finding.Where);
        json.WriteString("place", PlaceTexts.Of(finding.Where));
        Write(json, "page", page);
        Write(json, "firstLine", lines?.First);
        Write(json, "lastLine", lines?.Last);
        json.WriteString("cell", finding.Code.Cell());
        json.WriteString("title", finding.Code.Text());
        json.WriteString("message", finding.Message);
        json.WriteString("reason", finding.Code.Reason());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
