using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Ids;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Ids;

public sealed class IdTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private TestDatabase _database = null!;
    private VekhaDb _db = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(_database);
        _db = _database.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Ids_are_parameters_of_statements_that_are_written_by_hand()
    {
        var id = (await _db.Obligations.AsNoTracking().FirstAsync(Ct)).Id;
        ObligationId[] ids = [id];

        (await _db.Obligations.FromSql($"select *, xmin from obligations where id = {id}").SingleAsync(Ct)).Id.ShouldBe(id);
        (await _db.Obligations.FromSql($"select *, xmin from obligations where id = any({ids})").SingleAsync(Ct)).Id.ShouldBe(id);
        (await _db.Database.ExecuteSqlAsync($"update obligations set round = round where id = {id}", Ct)).ShouldBe(1);
    }

    [Fact]
    public void What_makes_one_id_of_another_is_no_part_of_the_statement()
    {
        _db.Comments.Where(c => _db.Obligations.Any(o => o.Id.Subject == c.SubjectId)).ToQueryString().ShouldContain("o.id = c.subject_id");
        _db.Comments.Where(c => _db.Obligations.Any(o => o.Id == ObligationId.Of(c.SubjectId))).ToQueryString()
            .ShouldContain("o.id = c.subject_id");
        _db.Journal.Where(e => _db.Users.Any(p => p.Id.Value == e.ThingId)).ToQueryString().ShouldContain("p.id = j.thing_id");
    }

    [Fact]
    public void Many_ids_are_one_array()
    {
        OrganisationId[] ids = [TestRegion.School1.Id, TestRegion.School2.Id];
        _db.Centres.Where(c => ids.Contains(c.HostId)).ToQueryString().ShouldContain("c.host_id = ANY (@ids)");
    }

    [Fact]
    public async Task An_id_made_in_a_query_arrives_as_what_it_is()
    {
        var subjects = await _db.Obligations.OrderBy(o => o.Id).Select(o => new { o.Id, o.Id.Subject, o.Id.Value }).ToListAsync(Ct);
        subjects.ShouldNotBeEmpty();
        subjects.ShouldAllBe(o => o.Id.Subject == o.Subject && o.Id.Value == o.Value);
    }

    [Fact]
    public async Task Ids_in_stored_json_are_written_as_before_they_had_types()
    {
        var template =
            RouteTemplate.Create(RouteTemplateId.New(new(TestRegion.Today, new(9, 0), TimeSpan.Zero)), TestRegion.Region, "Согласование",
            new RouteStep("Район", Decider.Of(TestRegion.Zarechye.Id, "Зареченский район"), null));
        _db.RouteTemplates.Add(template);
        await _db.SaveChangesAsync(Ct);

        var stored = await _db.Database
            .SqlQuery<string>($"""select steps::text as "Value" from route_templates where id = {template.Id}""").SingleAsync(Ct);
        stored.ShouldContain($"\"organisationId\": \"{TestRegion.Zarechye.Id.Value}\"");
        await using var after = _database.Open();
        (await after.RouteTemplates.SingleAsync(t => t.Id == template.Id, Ct)).Steps[0].Decider.OrganisationId.ShouldBe(
            TestRegion.Zarechye.Id);
    }

    [Fact]
    public void An_id_is_written_and_ordered_as_its_guid()
    {
        PersonId[] ids = [.. Enumerable.Range(0, 20).Select(_ => new PersonId(Guid.NewGuid()))];
        var options = new JsonSerializerOptions { Converters = { new IdJson() } };

        ids.Order().Select(id => id.Value).ShouldBe(ids.Select(id => id.Value).Order());
        string.Create(CultureInfo.InvariantCulture, $"{ids[0]} {ids[0]:N}").ShouldBe($"{ids[0].Value} {ids[0].Value:N}");
        JsonSerializer.Serialize<PersonId?[]>([ids[0], null], options).ShouldBe($"[\"{ids[0].Value}\",null]");
        JsonSerializer.Deserialize<PersonId?[]>($"[\"{ids[1].Value}\",null]", options).ShouldBe([ids[1], null]);
    }
}
