using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Mail;
using Vekha.Application.Notices;
using Vekha.Application.Reminders;
using Vekha.Data.Mail;
using Vekha.Planning.Reminders;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Reminders;

/// <summary>A region with a plan in force where everybody has an address, and mail that goes to a folder.</summary>
internal sealed class RemindedRegion : IAsyncDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("vekha-mail-").FullName;

    private RemindedRegion(VekhaApp app, TestPlan plan) => (App, Plan) = (app, plan);

    public VekhaApp App { get; }

    public TestPlan Plan { get; }

    public Settings Settings => new() { Data = _data, Address = new("http://vekha.example") };

    public static async Task<RemindedRegion> StartAsync()
    {
        var app = await VekhaApp.StartAsync();
        var plan = await TestPlan.PutInForceAsync(app.Database);
        await using var db = app.Database.Open();
        await db.Users.ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, p => p.UserName + "@school.example"), Ct);
        return new(app, plan);
    }

    public static string AddressOf(string login) => $"{login}@school.example";

    public async Task<int?> MakeAsync(DateOnly day)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DigestMaking>().RunAsync(day, new(day, new(6, 0), TimeSpan.Zero), Ct);
    }

    /// <summary>Lets some minutes pass and makes the mails of what has happened; by login, what each says. Once more tells only
    /// what is new.</summary>
    public async Task<Dictionary<string, OutgoingMail>> NoticesAsync(int minutes = 6)
    {
        var before = (await MailAsync()).Select(m => m.Id).ToHashSet();
        await MakeNoticesAsync(minutes);
        return (await MailAsync()).Where(m => !before.Contains(m.Id)).ToDictionary(m => m.Address.Split('@')[0]);
    }

    public async Task<int> MakeNoticesAsync(int minutes = 6)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<RequestClock>();
        return await scope.ServiceProvider.GetRequiredService<NoticeMaking>().RunAsync(clock.Today, clock.Now.AddMinutes(minutes), Ct);
    }

    /// <returns>Is the other side there?</returns>
    public Task<bool> SendAsync(IMailDelivery? delivery = null) =>
        new MailSending(
            App.Services.GetRequiredService<IServiceScopeFactory>(),
            delivery ?? new FolderDelivery(Options.Create(Settings), MailFaultWords.Words), MailFaultWords.Words).RunAsync(Ct);

    /// <summary>Makes the digests of a day and sends them to the folder; by login, what each says.</summary>
    public async Task<Dictionary<string, string>> DigestsAsync(DateOnly day)
    {
        await MakeAsync(day);
        var texts = (await MailAsync()).Where(m => m.Day == day)
            .ToDictionary(m => m.Address.Split('@')[0], m => m.Text!.Replace('\u00a0', ' '));
        await ToldToWaitNoMoreAsync();
        await SendAsync();
        return texts;
    }

    public async Task<List<OutgoingMail>> MailAsync()
    {
        await using var db = App.Database.Open();
        return await db.OutgoingMail.AsNoTracking().OrderBy(m => m.Day).ThenBy(m => m.Address).ToListAsync(Ct);
    }

    /// <summary>The clock of the application stands still: lets every pause be over.</summary>
    public async Task ToldToWaitNoMoreAsync()
    {
        await using var db = App.Database.Open();
        await db.OutgoingMail.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.NextAt, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)), Ct);
    }

    public async Task ChooseAsync(string login, Action<ReminderChoice> choose)
    {
        await using var db = App.Database.Open();
        var choice = ReminderChoice.Usual(TestRegion.IdOf(login));
        choose(choice);
        db.ReminderChoices.Add(choice);
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>The messages in the folder, as they are written there.</summary>
    public IReadOnlyList<string> Files =>
        [.. new DirectoryInfo(Settings.Mail).EnumerateFiles("*.eml").OrderBy(f => f.Name).Select(f => File.ReadAllText(f.FullName))];

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
