using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Search;

/// <summary>What narrows a search beside its words.</summary>
/// <param name="Standing">Of the obligation that is found, or that a document or an entry belongs to.</param>
/// <param name="From">Of the day that is shown with each thing: when it is due, opens, is dated; inclusive,
/// as is <paramref name="To"/>.</param>
public sealed record SearchWithin(
    string? Programme, OrganisationId? Municipality, CentreId? Centre, int? Cohort, Standing? Standing, DateOnly? From, DateOnly? To)
{
    public static SearchWithin Everything { get; } = new(null, null, null, null, null, null, null);

    public bool IsNarrowed => this != Everything;

    /// <summary>What is set.</summary>
    public IEnumerable<SearchPart> Parts => Enum.GetValues<SearchPart>().Where(part => Without(part) != this);

    public SearchWithin Without(SearchPart part) => part switch
    {
        SearchPart.Programme => this with { Programme = null },
        SearchPart.Municipality => this with { Municipality = null },
        SearchPart.Centre => this with { Centre = null },
        SearchPart.Cohort => this with { Cohort = null },
        SearchPart.Standing => this with { Standing = null },
        _ => this with { From = null, To = null },
    };

    /// <summary>What is set and says nothing about things of the kind: they are left out, for nobody could tell whether they fit.</summary>
    public IEnumerable<SearchPart> Foreign(SearchKind kind) => Parts.Where(part => !Fits(part, kind));

    private static bool Fits(SearchPart part, SearchKind kind) => (part, kind) switch
    {
        // An act is of the whole region.
        (SearchPart.Municipality or SearchPart.Centre or SearchPart.Cohort or SearchPart.Standing, SearchKind.Acts) => false,
        (SearchPart.Standing, SearchKind.Centres) => false,
        // A person is of no programme, and of many centres.
        (_, SearchKind.People) => false,
        _ => true,
    };
}

/// <summary>In the order of the form.</summary>
public enum SearchPart { Programme, Municipality, Centre, Cohort, Standing, Period }
