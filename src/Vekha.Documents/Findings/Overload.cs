using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>A person whose loads in all sections add up to more than full working time. Bodies are not counted.</summary>
internal static class Overload
{
    private const decimal WholeTime = 100;

    public static IEnumerable<Finding> In(Passport passport) =>
        from row in passport.Participants
        let name = PersonName.Of(row.Name)
        where name is not null && row.Load is not null
        group row by name.Value.Key into person
        let load = person.Sum(row => row.Load!.Value)
        where load > WholeTime
        let usual = person.GroupBy(row => row.Name).MaxBy(same => same.Count())!.Key
        select new Finding(FindingCode.Overload, Severity.Warning, PassportPlace.OfParticipants(usual),
            $"{usual}: суммарная занятость по разделам — {PrintedAmount.Shown(load)} % (строк: {person.Count()}), больше 100 %.");
}
