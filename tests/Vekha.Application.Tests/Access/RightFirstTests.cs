using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Access;

/// <summary>Whoever may not do a thing is refused, whatever they typed: no command tells faults first. Every command there is, and
/// every one there will be, is run with requests that are wrong in all fields, for things that exist.</summary>
public sealed class RightFirstTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const int TooLong = 20_000;

    /// <summary>What no right is needed for, with the reason; nothing but its own is done.</summary>
    private static readonly Dictionary<string, string> WithoutRight = new()
    {
        ["DeleteFilterCommand"] = "a filter of one's own: where there is none, there is nothing to delete",
        ["EndDelegationCommand"] = "one that is gone needs no end",
        ["NoteFeedReadCommand"] = "an address of one's own that was read",
        ["RevokeFeedCommand"] = "an address of one's own: where there is none, there is nothing to revoke",
        ["RevokeRoleCommand"] = "a role that is gone needs no taking away",
        ["SignOutCommand"] = "everyone may leave",
    };

    /// <summary>What those may who read the plan, and nothing more.</summary>
    private static readonly Dictionary<string, string> ByReading = new()
    {
        ["ChangePasswordCommand"] = "one's own password",
        ["ChooseNotificationsCommand"] = "one's own notifications",
        ["MakeFeedCommand"] = "a calendar of what one reads",
        ["SaveFilterCommand"] = "a filter of one's own",
        ["SignOutEverywhereCommand"] = "one's own sessions",
        ["TalkCommand"] = "everyone who reads an obligation talks about it",
        ["TalkOfSelectedCommand"] = "everyone who reads obligations talks about them",
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Those that know who asks.</summary>
    private static IReadOnlyList<Type> Commands { get; } = [.. typeof(Outcome<>).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith("Command", StringComparison.Ordinal))
        .Where(type => RunOf(type).GetParameters().Any(parameter => parameter.ParameterType == typeof(Viewer)))];

    [Fact]
    public async Task Nobody_is_refused_whatever_is_typed() => await RefusedAsync(Viewer.Nobody, WithoutRight.Keys);

    [Fact]
    public async Task Who_only_reads_is_refused_whatever_is_typed() =>
        await RefusedAsync(await fixture.App.ViewerAsync("curator"), [.. WithoutRight.Keys, .. ByReading.Keys]);

    private async Task RefusedAsync(Viewer viewer, IReadOnlyCollection<string> excepted)
    {
        Commands.Count.ShouldBeGreaterThan(50);
        excepted.Except(Commands.Select(command => command.Name)).ShouldBeEmpty();
        var things = await ThingsAsync();
        var wrong = new List<string>();
        foreach (var command in Commands.Where(command => !excepted.Contains(command.Name)))
            foreach (var request in Requests(RunOf(command).GetParameters()[0].ParameterType, things))
                if (await AnswerAsync(command, request, viewer) is var answer && !answer.IsRefused)
                    wrong.Add($"{command.Name}: {answer.Told} at {request}"[..Math.Min(300, command.Name.Length + 200)]);
        wrong.ShouldBeEmpty();
    }

    private async Task<(bool IsRefused, string Told)> AnswerAsync(Type command, object request, Viewer viewer)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var running = (Task)RunOf(command).Invoke(scope.ServiceProvider.GetRequiredService(command), [request, viewer, Ct])!;
        await running;
        dynamic outcome = ((dynamic)running).Result;
        IReadOnlyList<FieldFault> faults = outcome.Faults;
        Refusal? refusal = outcome.Refusal;
        return (refusal is not null && faults.Count == 0, faults.Count == 0 ? "done" : string.Join(", ", faults.Select(f => f.Code)));
    }

    /// <summary>Requests in which nothing is given, and in which too much is; each with every choice of its enumerations.</summary>
    private static IEnumerable<object> Requests(Type request, IReadOnlyDictionary<Type, object> things) =>
        new[] { false, true }.SelectMany(isFull => Values(request, isFull, things)).OfType<object>();

    private static IEnumerable<object?> Values(Type type, bool isFull, IReadOnlyDictionary<Type, object> things)
    {
        if (Nullable.GetUnderlyingType(type) is { } within) return isFull ? Values(within, isFull, things) : [null];
        if (things.TryGetValue(type, out var thing)) return [thing];
        if (type == typeof(Guid)) return [Guid.CreateVersion7()];
        if (type == typeof(string)) return [isFull ? new string('я', TooLong) : null];
        if (type == typeof(IPAddress)) return [isFull ? IPAddress.Loopback : null];
        if (type == typeof(bool)) return [false, true];
        if (type.IsEnum) return Enum.GetValues(type).Cast<object?>();
        if (type == typeof(DateOnly)) return [isFull ? DateOnly.MaxValue : default];
        if (type == typeof(decimal)) return [-1m];
        if (type.IsPrimitive) return [Convert.ChangeType(isFull ? 1 : 0, type, null)];
        // Whoever opens it before the right was asked fails.
        if (type == typeof(Func<Stream>)) return [(Func<Stream>)(() => throw new InvalidOperationException("A file was opened."))];
        if (typeof(IId).IsAssignableFrom(type)) return [Activator.CreateInstance(type, Guid.CreateVersion7())];
        if (ItemOf(type) is { } item) return [ListOf(item, isFull ? Values(item, isFull, things).Take(1) : [])];
        return Made(type, isFull, things);
    }

    private static IEnumerable<object?> Made(Type type, bool isFull, IReadOnlyDictionary<Type, object> things)
    {
        if (type.GetConstructors().MaxBy(c => c.GetParameters().Length) is not { } constructor)
            return [type.IsValueType ? Activator.CreateInstance(type) : null];
        IEnumerable<object?[]> given = [[]];
        foreach (var parameter in constructor.GetParameters())
            given = [.. given.SelectMany(
                before => Values(parameter.ParameterType, isFull, things).Select(value => (object?[])[.. before, value]))];
        return given.Select(constructor.Invoke);
    }

    private static Type? ItemOf(Type list) => list.IsGenericType && list.GenericTypeArguments is [var item]
        && list.IsAssignableFrom(item.MakeArrayType()) ? item : null;

    private static Array ListOf(Type item, IEnumerable<object?> values)
    {
        var all = values.ToList();
        var list = Array.CreateInstance(item, all.Count);
        foreach (var (i, value) in all.Index()) list.SetValue(value, i);
        return list;
    }

    private static MethodInfo RunOf(Type command) => command.GetMethod("RunAsync")!;

    private async Task<IReadOnlyDictionary<Type, object>> ThingsAsync()
    {
        var (plan, obligation) = (fixture.Plan, await fixture.SubmittedAsync());
        var template = RouteTemplate.Create(
            new(Guid.CreateVersion7()), TestRegion.Region, $"Маршрут {obligation.Key}",
            new RouteStep("Письмо", Decider.Outside("Оператор"), null));
        var passage = new ObligationSubmission(obligation, []).Submission.Start(
            new(Guid.CreateVersion7()), 0, template, new(TestRegion.Today, new(9, 0), TimeSpan.Zero), WorkingCalendar.Russian);
        await using var db = fixture.App.Database.Open();
        db.AddRange(template, passage);
        await db.SaveChangesAsync(Ct);
        object[] things =
        [
            plan.Act.Id, plan.Edition.Id, plan.Measures[0].Id, obligation.Id, template.Id, passage.Id,
            TestRegion.ZarechyeCube.Id, TestRegion.School1.Id, TestRegion.IdOf("head"),
        ];
        return things.ToDictionary(thing => thing.GetType());
    }
}
