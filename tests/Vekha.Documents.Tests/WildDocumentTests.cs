using Vekha.Documents.Acts;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;
using Vekha.Formats;

namespace Vekha.Documents.Tests;

/// <summary>Acts, plans and passports of schools, towns and ministries as their typists made them, in <c>Wild/</c>, each beside what a
/// person reads in it: a line for the head of the act, each clause, the signature, each plan, measure and finding, fields parted by
/// bars.</summary>
public sealed class WildDocumentTests(ITestOutputHelper output)
{
    private const string Gold = ".gold";

    public static TheoryData<string> Documents => [.. Files.Select(file => Path.GetFileName(file))];

    private static IEnumerable<string> Files => Directory.GetFiles(Folder).Where(file => !file.EndsWith(Gold, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Wild");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_any_typist_is_read_as_a_person_reads_it(string document)
    {
        var path = Path.Combine(Folder, document);
        string.Join('\n', Read(path)).ShouldBe(string.Join('\n', Expected(path)));
    }

    /// <summary>The share of fields that are right, by format: of these all, and of none fewer than before.</summary>
    [Theory]
    [InlineData("txt", 100)]
    [InlineData("html", 100)]
    [InlineData("docx", 100)]
    [InlineData("pdf", 100)]
    public void The_share_of_right_fields_does_not_fall(string format, double percent)
    {
        var (right, all) = (0, 0);
        foreach (var file in Files.Where(file => file.EndsWith("." + format, StringComparison.Ordinal)))
        {
            var (expected, read) = (Fields(Expected(file)), Fields(Read(file)));
            all += expected.Count;
            right += expected.Intersect(read).Count();
        }
        output.WriteLine($"{format}: {right} of {all} fields, {100.0 * right / all:0.0} %");
        (100.0 * right / all).ShouldBeGreaterThanOrEqualTo(percent);
    }

    /// <summary>Each with its line and its place in it, so that equal fields stay apart.</summary>
    private static HashSet<string> Fields(IEnumerable<string> lines) =>
        [.. lines.SelectMany((line, at) => line.Split(" | ").Select((field, i) => $"{at} {i} {field}"))];

    private static string[] Expected(string path) => File.ReadAllText(path + Gold).TrimEnd().Split('\n');

    private static List<string> Read(string path)
    {
        if (Path.GetExtension(path) == ".pdf" && !HasProgram("pdftotext")) Lacking.Stop("pdftotext is not installed.");
        var reading = DocumentReader.Read(DocumentFile.Read(File.ReadAllBytes(path), TestContext.Current.CancellationToken).Text!);
        return
        [
            .. reading.Act is { } act ? Lines(act) : [],
            .. reading.Plans.SelectMany(Lines),
            .. reading.Passport is { } passport ? Lines(passport) : [],
            .. reading.Findings.Select(finding => Line("finding", finding.Code, finding.Where)).Order(StringComparer.Ordinal),
        ];
    }

    private static bool HasProgram(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(path => File.Exists(Path.Combine(path, program)));

    private static IEnumerable<string> Lines(Act act) =>
    [
        Line("act", act.Type, act.Issuer, act.Date?.ToString("yyyy-MM-dd", null), act.Number, act.Place, act.Title),
        .. act.Clauses.Select(clause => Line("clause", clause.Number, clause.Text)),
        Line("signed", act.Signatory?.Name, act.Signatory?.Position),
    ];

    private static IEnumerable<string> Lines(Plan plan) =>
    [
        Line("plan", plan.Title, plan.Years?.First, plan.Years?.Last),
        .. plan.Measures.Select(measure => Line("measure", measure.Number, measure.Name,
            string.Join("; ", measure.Responsible.Select(party => party.Name + (party.ByAgreement ? " (по согласованию)" : ""))),
            string.Join("; ", measure.Deliverables.Select(item => item.Text)), measure.Deadline.Text,
            string.Join("; ", measure.Deadline.Rules.Select(rule => $"{rule.From}..{rule.Due} {rule.Recurs} {rule.Until}".Trim())))),
    ];

    private static IEnumerable<string> Lines(Passport passport) =>
    [
        Line("passport", passport.Name, passport.Start?.ToString("yyyy-MM-dd", null), passport.End?.ToString("yyyy-MM-dd", null),
            passport.Curator?.Name, passport.Curator?.Position, passport.Head?.Name),
        .. passport.Indicators.Select(row => Line("indicator", row.Number, row.Name, row.Unit, row.Baseline?.Value, row.Baseline?.Date,
            string.Join("; ", row.Targets.Select(target => $"{target.Key}: {target.Value}")))),
        .. passport.Results.Select(row => Line("result", row.Number, row.Name)),
        .. passport.Plan.Select(row => Line("row", row.Number, row.Name, row.Start?.ToString("yyyy-MM-dd", null),
            row.End?.ToString("yyyy-MM-dd", null), string.Join("; ", row.Responsible), row.Document)),
    ];

    private static string Line(params object?[] fields) => string.Join(" | ", fields.Select(field =>
        field is IFormattable value ? value.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : field?.ToString() ?? "–"));
}
