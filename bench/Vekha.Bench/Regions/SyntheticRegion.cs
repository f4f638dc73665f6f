using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Editions;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Bench.Regions;

/// <summary>Centres of one programme, each at a school of its own, five cohorts, some twenty-five to a municipality, and a plan of sixteen
/// measures.</summary>
internal sealed class SyntheticRegion
{
    public const string Password = "bench-password-1";
    private const int CentresAMunicipality = 25;
    private const int CohortCount = 5;

    private readonly List<object> _rows = [];
    private readonly string _hash = new PasswordHasher<Person>().HashPassword(new Person(), Password);

    private SyntheticRegion() { }

    public PersonId CoordinatorId { get; private set; }
    public PutInForceArguments Request { get; private set; } = null!;

    public void AddTo(VekhaDb db) => db.AddRange(_rows);

    public static SyntheticRegion Of(int centres, DateOnly today)
    {
        var made = new SyntheticRegion();
        var region = made.Add(Organisation.Create(new(Guid.CreateVersion7()), "Измеряемая область", null, OrganisationKind.Region, null));
        made.Add(new Programme(ProgrammeCodes.ItCube, "IT-куб"));
        made.CoordinatorId = made.AddPerson("coordinator", Role.Coordinator, region);
        var municipality = region;
        for (var i = 0; i < centres; i++)
        {
            if (i % CentresAMunicipality == 0) municipality = made.AddMunicipality(region, i / CentresAMunicipality);
            made.AddCentre(region, municipality, i, today.Year - 3 + i % CohortCount);
        }
        var edition = made.AddPlan(region, today);
        made.Request = new(edition.Id, ProgrammeCodes.ItCube, [.. Enumerable.Range(today.Year - 3, CohortCount)]);
        return made;
    }

    private Organisation AddMunicipality(Organisation region, int n)
    {
        var municipality =
            Add(Organisation.Create(new(Guid.CreateVersion7()), Named($"Район {n + 1}"), null, OrganisationKind.Municipality, region));
        if (n == 0) AddPerson("municipal", Role.MunicipalOfficer, municipality);
        return municipality;
    }

    private void AddCentre(Organisation region, Organisation municipality, int n, int cohort)
    {
        var host =
            Add(Organisation.Create(
                new(Guid.CreateVersion7()), Named($"Муниципальное бюджетное общеобразовательное учреждение «Школа № {n + 1}»"),
                Named($"Школа № {n + 1}"), OrganisationKind.Host, municipality));
        if (n == 0) AddPerson("head", Role.CentreHead, host);
        Add(Centre.Create(new(Guid.CreateVersion7()), Named($"IT-куб № {n + 1}"), ProgrammeCodes.ItCube, host, region.Id, municipality.Id,
            cohort, new("ул. Школьная, д. 1", 180, null)));
    }

    private Edition AddPlan(Organisation region, DateOnly today)
    {
        var plan = SyntheticPlan.Of(today.Year);
        var head = new Act(
            ActType.Order, "Правительство Измеряемой области", new DateOnly(today.Year - 4, 12, 1), "1-р", null, plan.Title, [], [], null);
        var now = new DateTimeOffset(today.Year - 3, 1, 10, 9, 0, 0, TimeSpan.Zero);
        var act = Add(LoadedAct.Load(
            new(Guid.CreateVersion7()), region, null, plan.Title, new Documents.Reading(head, [plan], []), CoordinatorId, now));
        var edition = Add(Edition.Draft(new(Guid.CreateVersion7()), act, 1, plan));
        foreach (var (i, measure) in plan.Measures.Index())
            Add(EditionMeasure.Create(
                new(Guid.CreateVersion7()), edition, i + 1, measure, i < 2 ? OwedBy.Region : OwedBy.EachCentre, null));
        return edition;
    }

    private PersonId AddPerson(string login, Role role, Organisation at)
    {
        var person = Add(new Person
        {
            Id = new(Guid.CreateVersion7()),
            UserName = login,
            NormalizedUserName = login.ToUpperInvariant(),
            FullName = login,
            Post = "специалист",
            PhoneNumber = "+7 (000) 20-00-00",
            PasswordHash = _hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        });
        Add(new RoleAssignment(Guid.CreateVersion7(), person.Id, role, at.Id, at.Path));
        return person.Id;
    }

    private T Add<T>(T row) where T : notnull
    {
        _rows.Add(row);
        return row;
    }

    private static string Named(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
