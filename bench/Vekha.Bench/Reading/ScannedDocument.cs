using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Bench.Reading;

/// <summary>One document, printed to a PDF, made a scan of each strength, and read.</summary>
internal sealed partial class ScannedDocument(string document, bool isGrey, string work, string make)
{
    private readonly string name = Path.GetFileName(document);

    public async Task<IReadOnlyList<ScanShare>> ReadAsync(int strengths, bool detail)
    {
        var printed = await PrintedAsync();
        var expected = Fields(await File.ReadAllBytesAsync(document));
        var shares = new List<ScanShare>();
        for (var strength = 1; strength <= strengths; strength++)
        {
            var scan = Path.Combine(work, "scan.pdf");
            await RunAsync(make, printed, scan, strength.ToString(CultureInfo.InvariantCulture));
            var read = Fields(await File.ReadAllBytesAsync(scan));
            var missing = Without(expected, read);
            shares.Add(new(strength, isGrey, expected.Count - missing.Count, expected.Count));
            if (!detail) continue;
            foreach (var field in missing.Select(field => $"- {field}").Concat(Without(read, expected).Select(field => $"+ {field}")))
                Console.WriteLine($"  {strength} {field}");
        }
        Print(name, isGrey, shares.Select(share => ScanShare.Percent([share])));
        return shares;
    }

    public static void Print(string what, bool isGrey, IEnumerable<double> percents, bool? isMet = null) =>
        Console.WriteLine($"{what,-44} {(isGrey ? "grey" : "own"),-6}"
            + string.Concat(percents.Select(percent => percent.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(8)))
            + isMet switch { null => "", true => "  met", false => "  MISSED" });

    private async Task<string> PrintedAsync()
    {
        var source = await SourceAsync();
        if (isGrey) Grey(source);
        await RunAsync("soffice", $"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
            source.EndsWith(".html", StringComparison.Ordinal) ? "pdf:writer_web_pdf_Export" : "pdf", "--outdir", work, source);
        return Path.ChangeExtension(source, "pdf");
    }

    /// <summary>A copy; a plain text is written out as Vekha writes it.</summary>
    private async Task<string> SourceAsync()
    {
        var source = Path.Combine(work, name);
        if (Path.GetExtension(document) != ".txt")
        {
            File.Copy(document, source, overwrite: true);
            return source;
        }
        source = Path.ChangeExtension(source, "docx");
        await File.WriteAllBytesAsync(source, DocxWriter.Write(OfficialForm.Of(DocumentReader.Read(
            DocumentFile.Read(await File.ReadAllBytesAsync(document)).Text!))));
        return source;
    }

    /// <summary>The lines of its tables become grey.</summary>
    private static void Grey(string source)
    {
        if (source.EndsWith(".html", StringComparison.Ordinal))
        {
            File.WriteAllText(source, "<style>td, th { border: 0.5pt solid #A6A6A6 }</style>" + File.ReadAllText(source));
            return;
        }
        using var archive = ZipFile.Open(source, ZipArchiveMode.Update);
        foreach (var part in new[] { "word/document.xml", "word/styles.xml" })
        {
            if (archive.GetEntry(part) is not { } entry) continue;
            string xml;
            using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
            using var writer = new StreamWriter(entry.Open());
            writer.BaseStream.SetLength(0);
            writer.Write(Border.Replace(xml, border =>
                Colour.Replace(border.Value, "").Insert(border.Value.IndexOf(' ', StringComparison.Ordinal), " w:color=\"A6A6A6\"")));
        }
    }

    /// <summary>Where a field stands, without the places of rows, and what it says: a row that is lost costs its own fields.</summary>
    private static List<string> Fields(byte[] bytes)
    {
        if (DocumentFile.Read(bytes).Text is not { } text) return [];
        using var json = JsonDocument.Parse(ContractJson.Write(DocumentReader.Read(text) with { Findings = [] }));
        return [.. Leaves(json.RootElement, "")];
    }

    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Leaves(part.Value, $"{path}.{part.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(part => Leaves(part, path)),
        _ => [$"{path} {element}"],
    };

    private static List<string> Without(List<string> fields, List<string> others)
    {
        var left = others.CountBy(field => field).ToDictionary();
        return [.. fields.Where(field => !left.TryGetValue(field, out var count) || (left[field] = count - 1) < 0)];
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
    }

    [GeneratedRegex(@"<w:(?:top|left|bottom|right|start|end|insideH|insideV) [^>]*w:val=""(?:single|double)""[^>]*>")]
    private static partial Regex Border { get; }

    [GeneratedRegex(@" w:color=""[^""]*""")]
    private static partial Regex Colour { get; }
}
