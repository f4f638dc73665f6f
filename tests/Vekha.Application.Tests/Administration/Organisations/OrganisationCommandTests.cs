using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.Organisations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration.Organisations;

public sealed class OrganisationCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
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

    private static IEnumerable<(string, Enum)> CodesOf(IEnumerable<FieldFault> faults) => faults.Select(f => (f.Field, f.Code));

    private Task<Outcome<Done>> AddAsync(string login, AddOrganisationRequest request) =>
        fixture.App.AskAsync((AddOrganisationCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> RenameAsync(string login, OrganisationId id, string name) =>
        fixture.App.AskAsync((RenameOrganisationCommand command, Viewer viewer) =>
            command.RunAsync(new(id, new(name, null), 0), viewer, Ct), login);

    private Task<Outcome<Done>> DeleteAsync(string login, OrganisationId id) =>
        fixture.App.AskAsync((DeleteOrganisationCommand command, Viewer viewer) => command.RunAsync(new(id), viewer, Ct), login);
}
