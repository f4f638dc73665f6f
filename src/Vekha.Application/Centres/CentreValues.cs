using Vekha.Planning.Centres;

namespace Vekha.Application.Centres;

/// <summary>What is told of a new centre, whether in a form or in a row of a table.</summary>
/// <param name="Cohort">The year it is created in.</param>
/// <param name="Area">In square metres.</param>
public sealed record CentreValues(string? Name, int? Cohort, string? Address, decimal? Area, DateOnly? OpenedOn)
{
    public const int LongestName = 500;
    public const int LongestAddress = 500;
    public const int FirstCohort = 2015;
    public const int LastCohort = PlanYears.Last;

    internal string NameLine => Typed.Line(Name) ?? "";

    internal CentreCard Card => new(Typed.Line(Address), Rounded(Area), OpenedOn);

    /// <summary>Adds what is wrong with the values.</summary>
    internal void Check(FieldFaults faults)
    {
        if (NameLine.Length == 0) faults.Add(nameof(Name), NewCentreFault.NameRequired);
        if (NameLine.Length > LongestName) faults.Add(nameof(Name), NewCentreFault.NameTooLong);
        if (Cohort is not (>= FirstCohort and <= LastCohort))
            faults.Add(nameof(Cohort), NewCentreFault.CohortUnfit, (object?)Cohort ?? "", FirstCohort, LastCohort);
        if (Typed.Line(Address)?.Length > LongestAddress) faults.Add(nameof(Address), NewCentreFault.AddressTooLong);
        if (Area is { } area && !IsArea(area)) faults.Add(nameof(Area), NewCentreFault.AreaUnfit, area);
        if (OpenedOn is { } day && !PlanYears.Hold(day)) faults.Add(nameof(OpenedOn), NewCentreFault.OpenedOnUnfit, day);
    }

    internal static bool IsArea(decimal area) => decimal.Round(area, 2) is > 0 and < 100_000;

    internal static decimal? Rounded(decimal? area) => area is { } exact ? decimal.Round(exact, 2) : null;
}

/// <summary>What can be wrong with what is told of a new centre.</summary>
public enum NewCentreFault
{
    NameRequired,
    NameTooLong,
    ProgrammeRequired,

    /// <summary>{0} is no year from {1} to {2}.</summary>
    CohortUnfit,
    AddressTooLong,

    /// <summary>{0} is no area above 0.</summary>
    AreaUnfit,

    /// <summary>{0} is no day a centre opens on.</summary>
    OpenedOnUnfit,

    /// <summary>The host has a centre of the programme.</summary>
    Exists,
}
