using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Planning.Editions;

/// <summary>A row about the creation of centres that asks something of centres created in earlier years than it is due, because its
/// deadline names no year of creation: a person should look at it.</summary>
/// <param name="Cohorts">Those of the earlier years, in order.</param>
/// <param name="Count">How many obligations they get.</param>
public sealed partial record CreatedBefore(EditionMeasure Measure, IReadOnlyList<int> Cohorts, int Count)
{
    /// <param name="asked">All that is to be added.</param>
    public static IReadOnlyList<CreatedBefore> Of(IEnumerable<Expected> asked) =>
        [.. asked.Where(IsLate).GroupBy(e => e.Measure.Id).Select(group => new CreatedBefore(
            group.First().Measure, [.. group.Select(e => e.Centre!.Cohort).Distinct().Order()], group.Count()))];

    private static bool IsLate(Expected expected) =>
        expected is { Centre.Cohort: var cohort, Occurrence: { Period: null, Due.Year: var year, RuleIndex: { } rule } } && cohort < year
        && expected.Measure.Measure.Deadline.Rules[rule] is { Cohort: null, YearOffset: null } && IsOfCreation(expected.Measure.Measure);

    private static bool IsOfCreation(Measure measure) =>
        Creation().IsMatch(measure.Name) || measure.Responsible.Any(party => Creation().IsMatch(party.Name));

    // «организаций, на базе которых создаются центры», «центров, создаваемых в рамках проекта», «по созданию центра»
    [GeneratedRegex(@"(?<!\p{L})созда(?:ются|ётся|ется|ваем|ни[еяюи])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Creation();
}
