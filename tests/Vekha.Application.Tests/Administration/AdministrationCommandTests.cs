using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.Organisations;
using Vekha.Application.Administration.People;
using Vekha.Application.Administration.Programmes;
using Vekha.Application.Administration.WorkingDays;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration;

/// <summary>The commands themselves refuse who may not, and what cannot be: no page stands before them.</summary>
public sealed class AdministrationCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Stranger = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_does_not_administer_changes_no_organisation()
    {
        var key = new OrganisationId(Guid.CreateVersion7());
        var request = new AddOrganisationRequest(key, TestRegion.Zarechye.Id, OrganisationKind.Host, new("Школа", null));
        (await AddAsync(Stranger, request)).Refusal.ShouldBe(Refusal.NotAllowed);
        (await RenameAsync(Stranger, TestRegion.Lyceum.Id, "Лицей")).Refusal.ShouldBe(Refusal.NotAllowed);
        (await DeleteAsync(Stranger, TestRegion.Lyceum.Id)).Refusal.ShouldBe(Refusal.NotAllowed);
        (await RenameAsync("admin", TestRegion.FarSchool.Id, "Чужая")).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Organisations.AnyAsync(o => o.Id == key, Ct)).ShouldBeFalse();
        (await db.Organisations.SingleAsync(o => o.Id == TestRegion.Lyceum.Id, Ct)).Name.ShouldBe(TestRegion.Lyceum.Name);
    }

    [Fact]
    public async Task All_that_is_wrong_with_the_names_of_an_organisation_is_told_at_once()
    {
        var names = new OrganisationNames("  ", new string('ш', 301));
        var outcome = await AddAsync("admin", new(new(Guid.CreateVersion7()), TestRegion.Zarechye.Id, OrganisationKind.Host, names));
        CodesOf(outcome.Faults).ShouldBe(
            [("Name", OrganisationFault.NameRequired), ("ShortName", OrganisationFault.NameTooLong)]);
    }

    [Fact]
    public async Task An_organisation_that_something_belongs_to_stays() =>
        (await DeleteAsync("admin", TestRegion.School1.Id)).Refusal.ShouldBe(Refusal.StillInUse);

    [Fact]
    public async Task Who_does_not_administer_adds_no_person_and_gives_no_role()
    {
        var key = new PersonId(Guid.CreateVersion7());
        var role = new GivenRole(Role.CentreHead, TestRegion.School1.Id);
        var added = await fixture.App.AskAsync((AddPersonCommand command, Viewer viewer) =>
            command.RunAsync(new(key, new("Чужой Пётр", null, null), null, role), viewer, Ct), Stranger);
        added.Refusal.ShouldBe(Refusal.NotAllowed);
        (await GrantAsync(Stranger, new(TestRegion.IdOf("head"), role))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await GrantAsync("admin", new(TestRegion.IdOf("far-coordinator"), role))).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Users.AnyAsync(p => p.Id == key, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_role_is_told_with_the_kind_of_organisation_where_it_does_not_belong()
    {
        var outcome = await GrantAsync("admin", new(TestRegion.IdOf("head"), new(Role.Coordinator, TestRegion.School1.Id)));
        var fault = outcome.Faults.Single();
        CodesOf([fault]).ShouldBe([("OrganisationId", PersonFault.WrongLevel)]);
        fault.Arguments.ShouldBe([Role.Coordinator, OrganisationKind.Host]);
    }

    [Fact]
    public async Task An_account_out_of_reach_is_neither_corrected_nor_closed_nor_given_a_password()
    {
        foreach (var (login, person) in new[] { (Stranger, "head"), ("admin", "reviewer"), ("admin", "far-coordinator") })
        {
            var id = TestRegion.IdOf(person);
            (await fixture.App.AskAsync((CorrectPersonCommand command, Viewer viewer) =>
                command.RunAsync(new(id, new("Новое Имя", null, null), ""), viewer, Ct), login)).Refusal.ShouldBe(Refusal.NotAllowed);
            foreach (var change in Enum.GetValues<AccessChange>())
                (await fixture.App.AskAsync((ChangeAccessCommand command, Viewer viewer) =>
                    command.RunAsync(new(id, change), viewer, Ct), login)).Refusal.ShouldBe(Refusal.NotAllowed);
            (await fixture.App.AskAsync((ResetPasswordCommand command, Viewer viewer) =>
                command.RunAsync(new(id), viewer, Ct), login)).Refusal.ShouldBe(Refusal.NotAllowed);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public async Task A_deputy_of_somebody_out_of_reach_gets_no_password_from_who_administers_the_deputy_alone(int daysAhead)
    {
        var (head, coordinator) = (TestRegion.IdOf("head"), TestRegion.IdOf("coordinator"));
        await using var db = fixture.App.Database.Open();
        var first = TestRegion.Today.AddDays(daysAhead);
        db.Add(Delegation.Create(
            new(Guid.CreateVersion7()), new(coordinator, head, first, first.AddDays(3)), coordinator, DateTimeOffset.UtcNow));
        await db.SaveChangesAsync(Ct);
        var path = TestRegion.Zarechye.Path;
        var local = new Viewer(TestRegion.IdOf("admin"), "Местный", [new(Role.Administrator, TestRegion.Zarechye.Id, path)]);

        (await ResetAsync(local, head)).Refusal.ShouldBe(Refusal.StandsInForOthers);

        await db.Delegations.Where(d => d.DeputyId == head).ExecuteDeleteAsync(Ct);
        (await ResetAsync(local, head)).Succeeded.ShouldBeTrue();
    }

    private Task<Outcome<string>> ResetAsync(Viewer viewer, PersonId person) => fixture.App.AskAsync(
        (ResetPasswordCommand command, Viewer _) => command.RunAsync(new(person), viewer, Ct), "admin");

    [Fact]
    public async Task What_all_regions_share_is_changed_by_administrators_of_a_region_alone()
    {
        (await fixture.App.AskAsync((SaveProgrammeCommand command, Viewer viewer) =>
            command.RunAsync(new(ProgrammeChange.Add, null, "Чужое направление"), viewer, Ct), Stranger)).Refusal.ShouldBe(
                Refusal.NotAllowed);
        (await fixture.App.AskAsync((EditWorkingDayCommand command, Viewer viewer) =>
            command.RunAsync(new(new(2025, 3, 3), false), viewer, Ct), Stranger)).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.DayOverrides.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", null, "Name", ProgrammeFault.NameRequired)]
    [InlineData("Кванториум", "Код с пробелом", "Code", ProgrammeFault.CodeInvalid)]
    [InlineData("«»", null, "Code", ProgrammeFault.CodeInvalid)]
    public void A_programme_needs_a_name_and_a_code_of_latin_letters(string name, string? code, string field, ProgrammeFault fault) =>
        CodesOf(new SaveProgrammeRequest(ProgrammeChange.Add, code, name).Faults()).ShouldBe([(field, (Enum)fault)]);

    [Fact]
    public void A_day_of_the_calendar_lies_in_this_century()
    {
        new EditWorkingDayRequest(null, true).Faults().Any.ShouldBeTrue();
        new EditWorkingDayRequest(new(1999, 12, 31), true).Faults().Any.ShouldBeTrue();
        new EditWorkingDayRequest(new(2000, 1, 1), true).Faults().Any.ShouldBeFalse();
    }

    private static IEnumerable<(string, Enum)> CodesOf(IEnumerable<FieldFault> faults) => faults.Select(f => (f.Field, f.Code));

    private Task<Outcome<Done>> AddAsync(string login, AddOrganisationRequest request) =>
        fixture.App.AskAsync((AddOrganisationCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> RenameAsync(string login, OrganisationId id, string name) =>
        fixture.App.AskAsync((RenameOrganisationCommand command, Viewer viewer) =>
            command.RunAsync(new(id, new(name, null), 0), viewer, Ct), login);

    private Task<Outcome<Done>> DeleteAsync(string login, OrganisationId id) =>
        fixture.App.AskAsync((DeleteOrganisationCommand command, Viewer viewer) => command.RunAsync(new(id), viewer, Ct), login);

    private Task<Outcome<Done>> GrantAsync(string login, GrantRoleRequest request) =>
        fixture.App.AskAsync((GrantRoleCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
