using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Vekha.Data;
using Vekha.Testing;

namespace Vekha.Web.Tests.Errors;

/// <summary>The database goes away under the server: every answer says to come again, and nothing has to be started anew.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task While_there_is_no_database_pages_say_to_come_again_and_so_does_the_check_of_health()
    {
        var database = await TestDatabase.CreateAsync();
        await using var app = await VekhaApp.StartAsync(database);
        var visitor = await app.SignedInAsync("head");
        (await visitor.StatusOfAsync("/health")).ShouldBe(HttpStatusCode.OK);

        await database.GoDownAsync();
        foreach (var address in new[] { "/", "/obligations", "/obligations/list.csv", $"/obligations/{Guid.NewGuid()}" })
            await ShouldSayToComeAgainAsync(AskAsync(visitor, address));
        (await visitor.StatusOfAsync("/health")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_form_posted_meanwhile_is_answered_in_the_same_words()
    {
        var database = await TestDatabase.CreateAsync();
        await using var app = await VekhaApp.StartAsync(database);
        var (visitor, stranger) = (await app.SignedInAsync("head"), app.Visitor());
        var (form, signIn) = (await visitor.PageAsync("/"), await stranger.PageAsync("/sign-in"));

        await database.GoDownAsync();
        await ShouldSayToComeAgainAsync(visitor.PostAsync(Visitor.FormOf(form, "/sign-out"), "/", []));
        await ShouldSayToComeAgainAsync(stranger.PostAsync(
            Visitor.FormOf(signIn, "sign-in"), "/sign-in", new() { ["Form.Login"] = "head", ["Form.Password"] = TestRegion.Password }));
    }

    [Fact]
    public async Task After_its_connections_were_cut_the_server_goes_on_by_itself()
    {
        var database = await TestDatabase.CreateAsync();
        await using var app = await VekhaApp.StartAsync(database);
        var visitor = await app.SignedInAsync("head");

        for (var times = 0; times < 5; times++)
        {
            await database.EndConnectionsAsync();
            var answer = AskAsync(visitor, "/obligations");
            // Where no connection was open, a new one is made.
            if ((await answer).StatusCode != HttpStatusCode.OK) await ShouldSayToComeAgainAsync(answer);
            (await visitor.StatusOfAsync("/obligations")).ShouldBe(HttpStatusCode.OK);
        }
        app.Errors.ToString().ShouldContain(PostgresErrorCodes.AdminShutdown);
    }

    [Fact]
    public async Task A_server_that_was_started_without_its_database_says_so()
    {
        var database = await TestDatabase.CreateAsync();
        var nowhere = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Port = 1 };
        await using var app = await VekhaApp.StartAsync(database, new() { ["VEKHA_DB"] = nowhere.ConnectionString });
        var visitor = app.Visitor();
        await ShouldSayToComeAgainAsync(AskAsync(visitor, "/sign-in"));
        (await visitor.StatusOfAsync("/health")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Who_waits_too_long_for_a_connection_is_told_to_come_again()
    {
        var database = await TestDatabase.CreateAsync();
        var few = new NpgsqlConnectionStringBuilder(database.ConnectionString) { MaxPoolSize = 2, Timeout = 1 };
        await using var app = await VekhaApp.StartAsync(database, new() { ["VEKHA_DB"] = few.ConnectionString });
        var visitor = await app.SignedInAsync("head");

        await using (await HeldAsync(app))
        await using (await HeldAsync(app))
            await ShouldSayToComeAgainAsync(AskAsync(visitor, "/obligations"));
        (await visitor.StatusOfAsync("/obligations")).ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> AskAsync(Visitor visitor, string address) =>
        visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<AsyncServiceScope> HeldAsync(VekhaApp app)
    {
        var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<VekhaDb>().Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return scope;
    }

    private static async Task ShouldSayToComeAgainAsync(Task<HttpResponseMessage> request)
    {
        using var answer = await request;
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.BusyTitle);
    }
}
