using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>A row of the plan that ends before it begins.</summary>
internal static class EndBeforeStart
{
    public static IEnumerable<Finding> In(Passport passport) =>
        from row in passport.Plan
        where row.End < row.Start
        select new Finding(FindingCode.EndBeforeStart, Severity.Error, PassportPlace.Of(row),
            $"Строка {row.Number} плана заканчивается {row.End:dd.MM.yyyy}, раньше своего начала ({row.Start:dd.MM.yyyy}).");
}
