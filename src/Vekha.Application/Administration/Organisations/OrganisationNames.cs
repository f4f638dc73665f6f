using Vekha.Planning;

namespace Vekha.Application.Administration.Organisations;

/// <summary>What an organisation is called: in full, and in lists.</summary>
public sealed record OrganisationNames
{
    private const int Longest = 1000;
    private const int LongestShort = 300;

    public OrganisationNames(string? name, string? shortName) => (Name, ShortName) = (Typed.Text(name), Typed.Text(shortName));

    public string? Name { get; }

    public string? ShortName { get; }

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Name is null) faults.Add(nameof(Name), OrganisationFault.NameRequired);
        if (Name?.Length > Longest) faults.Add(nameof(Name), OrganisationFault.NameTooLong);
        if (ShortName?.Length > LongestShort) faults.Add(nameof(ShortName), OrganisationFault.NameTooLong);
        return faults;
    }

    internal static Outcome<Done> OutcomeOf(SaveResult result) => result switch
    {
        SaveResult.Saved => new Done(),
        SaveResult.AlreadyThere => new FieldFaults { new FieldFault(nameof(Name), OrganisationFault.NameTaken) },
        SaveResult.StillInUse => Refusal.StillInUse,
        _ => Refusal.ChangedMeanwhile,
    };
}

public enum OrganisationFault
{
    NameRequired,
    NameTooLong,

    /// <summary>Another organisation below the same one is called so.</summary>
    NameTaken,
}
