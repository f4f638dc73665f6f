using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration.People;

public sealed class PersonCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Stranger = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

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
        (fault.Arguments[0], fault.Arguments[2]).ShouldBe((Role.Coordinator, OrganisationKind.Host));
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
        var days = new DelegationTerms(coordinator, head, first, first.AddDays(3));
        db.Add(Delegation.Create(new(Guid.CreateVersion7()), days, coordinator, new(first, default, TimeSpan.Zero)));
        await db.SaveChangesAsync(Ct);
        var path = TestRegion.Zarechye.Path;
        var local = new Viewer(TestRegion.IdOf("admin"), "Местный", [new(Role.Administrator, TestRegion.Zarechye.Id, path)]);

        (await ResetAsync(local, head)).Refusal.ShouldBe(Refusal.StandsInForOthers);

        await db.Delegations.Where(d => d.DeputyId == head).ExecuteDeleteAsync(Ct);
        (await ResetAsync(local, head)).Succeeded.ShouldBeTrue();
    }

    private Task<Outcome<string>> ResetAsync(Viewer viewer, PersonId person) => fixture.App.AskAsync(
        (ResetPasswordCommand command, Viewer _) => command.RunAsync(new(person), viewer, Ct), "admin");

    private static IEnumerable<(string, Enum)> CodesOf(IEnumerable<FieldFault> faults) => faults.Select(f => (f.Field, f.Code));

    private Task<Outcome<Done>> GrantAsync(string login, GrantRoleRequest request) =>
        fixture.App.AskAsync((GrantRoleCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
