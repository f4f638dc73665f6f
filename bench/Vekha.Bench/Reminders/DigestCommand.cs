using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Mail;
using Vekha.Application.Reminders;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Web.Reminders;
using Vekha.Web.Words;

namespace Vekha.Bench.Reminders;

/// <summary>«digest --db … --people N --folder …»: gives every school and municipality people with an address, makes the first digest,
/// which tells everything, and writes it to a folder as a server does.</summary>
internal static class DigestCommand
{
    private const double GoalSeconds = 60;
    private const int GoalPeople = 3000;

    public static Command Create()
    {
        var database = new Option<string>("--db") { Description = "A database filled by «region».", Required = true };
        var people = new Option<int>("--people") { Description = "How many are reminded.", DefaultValueFactory = _ => GoalPeople };
        var folder = new Option<string>("--folder") { Description = "Where messages go.", Required = true };
        var command = new Command("digest", "Measure the reminders of a day.") { database, people, folder };
        command.SetAction(
            (parsed, ct) => RunAsync(parsed.GetRequiredValue(database), parsed.GetValue(people), parsed.GetRequiredValue(folder), ct));
        return command;
    }

    private static async Task<int> RunAsync(string connection, int people, string folder, CancellationToken ct)
    {
        await using var services = Services(connection, folder);
        await using var scope = services.CreateAsyncScope();
        var (db, clock, options) = (scope.ServiceProvider.GetRequiredService<VekhaDb>(),
            scope.ServiceProvider.GetRequiredService<RequestClock>(), services.GetRequiredService<IOptions<Settings>>());
        await AddPeopleAsync(db, people, ct);

        var start = Stopwatch.GetTimestamp();
        var write = DigestWords.Writer(new(new EphemeralDataProtectionProvider(), options), options.Value.Address);
        var made = await new DigestMaking(db, new(db, clock), write, options).RunAsync(clock.Today, clock.Now, ct);
        var making = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var words = MailFaultWords.Words;
        await new MailSending(services.GetRequiredService<IServiceScopeFactory>(), new FolderDelivery(options, words), words).RunAsync(ct);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var sent = await db.OutgoingMail.CountAsync(m => m.State == MailState.Sent, ct);
        var verdict = people < GoalPeople ? "" : seconds <= GoalSeconds && sent == made ? "  met" : "  MISSED";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Digests of a day for {people} people: {seconds:0.0} s, of it making {making:0.0} s; {made} messages, {sent} sent (goal "
                + $"{GoalSeconds:0} s for {GoalPeople}){verdict}"));
        return 0;
    }

    private static ServiceProvider Services(string connection, string folder) => new ServiceCollection()
        .AddDbContext<VekhaDb>(options => options.UseVekhaPostgres(connection))
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IOptions<Settings>>(Options.Create(new Settings { Data = folder }))
        .AddScoped<RequestClock>()
        .BuildServiceProvider();

    /// <summary>The schools in turn, until there are enough; every twenty-fifth works for a municipality.</summary>
    private static async Task AddPeopleAsync(VekhaDb db, int people, CancellationToken ct)
    {
        var hosts = await db.Organisations.Where(o => o.Kind == OrganisationKind.Host).ToListAsync(ct);
        var municipalities = await db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync(ct);
        for (var i = 0; i < people; i++)
        {
            var (role, at) = i % 25 == 0 ? (Role.MunicipalOfficer, municipalities[i / 25 % municipalities.Count])
                : (Role.CentreHead, hosts[i % hosts.Count]);
            var login = string.Create(CultureInfo.InvariantCulture, $"reader{i}");
            var person = new Person
            {
                Id = new(Guid.CreateVersion7()),
                UserName = login,
                NormalizedUserName = login.ToUpperInvariant(),
                FullName = login,
                Email = $"{login}@school.example"
            };
            db.Users.Add(person);
            db.RoleAssignments.Add(new(Guid.CreateVersion7(), person.Id, role, at.Id, at.Path));
        }
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
