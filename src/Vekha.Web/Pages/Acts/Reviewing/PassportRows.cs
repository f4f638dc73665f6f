using Vekha.Documents.Findings;
using Vekha.Documents.Passports;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>Rows of a passport by their words of the contract, «passport plan, row 12», and the findings that each of them has.</summary>
public static class PassportRows
{
    public const string Passport = "passport ";

    /// <summary>An id on the page: «passport-plan-row-12».</summary>
    public static string MarkOf(string row) => row.Replace(", ", " ", StringComparison.Ordinal).Replace(' ', '-');

    /// <summary>The rows a finding tells of: it names numbers, «passport plan, 1.1.1, 1.1.2», or a person.</summary>
    public static IEnumerable<string> Of(Passport passport, Finding finding) =>
        RowsIn(passport).Where(row => row.IsMeantBy(finding.Where)).Select(row => row.Row);

    public static ILookup<string, Finding> Findings(Passport passport, IEnumerable<Finding> findings)
    {
        var rows = RowsIn(passport).ToList();
        return (from finding in findings
                where finding.Where.StartsWith(Passport, StringComparison.Ordinal)
                from row in rows
                where row.IsMeantBy(finding.Where)
                select (row.Row, finding)).ToLookup(pair => pair.Row, pair => pair.finding);
    }

    /// <summary>All rows, in printed order.</summary>
    public static IEnumerable<string> All(Passport passport) => RowsIn(passport).Select(row => row.Row);

    private static IEnumerable<PrintedRow> RowsIn(Passport passport) =>
    [
        .. passport.Indicators.Select((row, i) => new PrintedRow(PassportPlace.Of(row), i, null)),
        .. passport.Results.Select((row, i) => new PrintedRow(PassportPlace.Of(row), i, null)),
        .. passport.Funding.Select((row, i) => new PrintedRow(PassportPlace.Of(row), i, null)),
        .. passport.Participants.Select((row, i) => new PrintedRow(PassportPlace.Of(row), i, row.Name)),
        .. passport.Plan.Select((row, i) => new PrintedRow(PassportPlace.Of(row), i, null)),
    ];

    private sealed record PrintedRow(string Place, int Index, string? Person)
    {
        private readonly string _part = Place[..(Place.IndexOf(',', StringComparison.Ordinal) + 2)];

        public string Row { get; } = PassportPlace.OfRow(Place, Index);

        public bool IsMeantBy(string where) =>
            where == Place || where.StartsWith(_part, StringComparison.Ordinal)
                && (where[_part.Length..] == Person || where[_part.Length..].Split(", ").Contains(Place[_part.Length..]));
    }
}
