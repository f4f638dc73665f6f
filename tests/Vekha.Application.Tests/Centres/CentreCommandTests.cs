using Microsoft.EntityFrameworkCore;
using Vekha.Application.Centres;
using Vekha.Planning;
using Vekha.Testing;

namespace Vekha.Application.Tests.Centres;

/// <summary>What the commands themselves ask, whoever calls them.</summary>
public sealed class CentreCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CentreValues Good = new("Лишний центр", 2024, null, null, null);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("head")]
    [InlineData("municipal")]
    [InlineData("nobody")]
    public async Task Who_may_not_edit_centres_adds_none(string login)
    {
        var before = await CountAsync();
        var added = await AddAsync(login, new(new(Guid.CreateVersion7()), "quantorium", TestRegion.School1.Id, Good));
        var imported = await ImportAsync(login, new ImportRow(1, Good, "quantorium", TestRegion.School1.Name, null));
        (added.Refusal, imported.Refusal).ShouldBe((Refusal.NotAllowed, Refusal.NotAllowed));
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_coordinator_of_another_region_neither_adds_nor_edits_nor_imports_here()
    {
        var before = await CountAsync();
        var added = await AddAsync("far-coordinator", new(new(Guid.CreateVersion7()), "quantorium", TestRegion.School1.Id, Good));
        added.Faults.Select(f => (f.Field, f.Code)).ShouldBe([(nameof(AddCentreRequest.HostId), Fault.OrganisationRequired)]);
        var imported = await ImportAsync("far-coordinator", new ImportRow(1, Good, "quantorium", TestRegion.School1.Name, null));
        imported.Refusal.ShouldBe(Refusal.NotAllowed);
        (await EditAsync("far-coordinator", Card("Чужое имя"))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await CountAsync()).ShouldBe(before);
        await using var db = fixture.App.Database.Open();
        (await db.Centres.AnyAsync(c => c.Name == "Чужое имя", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_cannot_be_told_of_a_new_centre_is_a_fault_of_its_field()
    {
        var values = new CentreValues(" ", 1999, new string('а', 501), 0.001m, new(1999, 1, 1));
        var added = await AddAsync("coordinator", new(new(Guid.CreateVersion7()), null, null, values));
        added.Faults.Select(f => f.Code).ShouldBe(
        [
            NewCentreFault.ProgrammeRequired, Fault.OrganisationRequired, NewCentreFault.NameRequired, NewCentreFault.CohortUnfit,
            NewCentreFault.AddressTooLong, NewCentreFault.AreaUnfit, NewCentreFault.OpenedOnUnfit,
        ]);
    }

    [Fact]
    public async Task A_card_that_does_not_fit_is_not_saved()
    {
        var edited = await EditAsync("coordinator", Card(new string('а', 501)) with { Area = -1, OpenedOn = new(1999, 1, 1) });
        edited.Faults.Select(f => f.Code).ShouldBe([CentreFault.TooLong, CentreFault.AreaUnfit, CentreFault.OpenedOnUnfit]);
    }

    [Fact]
    public async Task A_table_with_faults_is_saved_only_without_them()
    {
        var row = new ImportRow(1, Good with { Cohort = null }, "quantorium", TestRegion.School1.Name, null);
        (await ImportAsync("coordinator", row)).Faults.Select(f => f.Code).ShouldBe([TableFault.FaultyRows]);
    }

    private static EditCentreRequest Card(string name) => new(TestRegion.OzerskCube.Id, 0, name, null, null, null, false);

    private Task<Outcome<Done>> AddAsync(string login, AddCentreRequest request) =>
        fixture.App.AskAsync<AddCentreCommand, Done>((command, viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<CentreEdited>> EditAsync(string login, EditCentreRequest request) =>
        fixture.App.AskAsync<EditCentreCommand, CentreEdited>((command, viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<ImportedCentres>> ImportAsync(string login, params IReadOnlyList<ImportRow> rows) =>
        fixture.App.AskAsync<ImportCommand, ImportedCentres>(
            (command, viewer) => command.RunAsync(
                new(Guid.CreateVersion7(), TestRegion.Region.Id, rows, CreateMissing: true), viewer, Ct), login);

    private async Task<int> CountAsync()
    {
        await using var db = fixture.App.Database.Open();
        return await db.Centres.CountAsync(Ct);
    }
}
