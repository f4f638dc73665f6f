using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Vekha.Application;
using Vekha.Planning.Access;

namespace Vekha.House.Tests;

/// <summary>What people change, they change by commands, and all commands are of one shape.</summary>
public sealed class CommandTests
{
    private static readonly string[] Saving =
    [
        "SaveChanges", "SaveChangesAsync", "SavedAsync", "TrySaveAsync", "AddedAsync", "ExecuteUpdate", "ExecuteUpdateAsync",
        "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync",
    ];

    private static readonly string[] Adding =
        ["Add", "AddAsync", "AddRange", "AddRangeAsync", "Update", "UpdateRange", "Remove", "RemoveRange", "Attach"];

    /// <summary>Verbs of an obligation and its submission that people decide or act by.</summary>
    private static readonly string[] Deciding =
        [.. OfAuthor, "Accept", "Return", "Check", "Reopen", "MarkNotApplicable", "SetDate", "Decide"];

    private static string[] OfAuthor => ["Submit", "TakeBack"];

    /// <summary>Beginnings of what changes an account.</summary>
    private static readonly string[] ChangingPeople = ["Access", "Add", "Change", "Create", "Delete", "Remove", "Reset", "Set", "Update"];

    private static readonly Lazy<HashSet<string>> Writers = new(() =>
    [
        .. SourceProject.All.Single(project => project.Name == "Application").Calls(MayWrite)
            .Where(call => call.From.DeclaredAccessibility == Accessibility.Public && !IsCommand(call.From.Name) && IsWrite(call.To))
            .Select(call => call.From.Name),
    ]);

    [Fact]
    public void A_command_takes_a_request_and_the_viewer_and_answers_with_an_outcome()
    {
        var commands = typeof(Outcome<>).Assembly.GetExportedTypes().Where(type => type.IsClass && IsCommand(type.Name)).ToList();
        commands.Count.ShouldBeGreaterThan(50);
        AllowedList.ShouldHold("Commands", commands.Where(command => !HasTheShape(command)).Select(command => command.Name), name =>
            $"{name}: its one public method is to be Task<Outcome<T>> RunAsync(…Request, Viewer, CancellationToken)");
    }

    [Fact]
    public void What_people_change_is_written_by_commands_alone() =>
        AllowedList.ShouldHold("Writers", Writers.Value, name => $"{name} of Application writes and is no command");

    /// <summary>Before it tells a fault, waits for a lock or writes anything; what it reads under the lock it asks for again.</summary>
    [Fact]
    public void A_command_asks_for_the_right_before_all_else_and_again_under_the_lock()
    {
        var application = SourceProject.All.Single(project => project.Name == "Application");
        var reading = new CommandSteps(application, method => IsWrite(method) || method.ContainingType.Name == "FileStore");
        var commands = application.Types()
            .Where(type => IsCommand(type.Name) && type.DeclaredAccessibility == Accessibility.Public).ToList();
        commands.Count.ShouldBeGreaterThan(50);
        var late = commands.ToDictionary(command => command.Name, command => LateIn(reading.Of(RunOf(command))));
        AllowedList.ShouldHold("RightLate", late.Where(command => command.Value is not null).Select(command => command.Key), name =>
            $"{name} {late[name]}");
    }

    /// <summary>A decision that went another way would lack its line in the journal, its notice, the person it was made for, or the way
    /// back.</summary>
    [Fact]
    public void What_is_decided_about_an_obligation_is_written_down_in_one_place()
    {
        var decided = SourceProject.All.Single(project => project.Name == "Application").Calls(name => Deciding.Contains(name))
            .Where(call => call.To.ContainingType.Name is "Obligation" or "ObligationSubmission").ToList();
        decided.Select(call => call.To.Name).Distinct().ShouldBe(Deciding, ignoreOrder: true);
        decided.Where(call => call.From.Name != "ObligationDecisions")
            .Where(call => call.From.Name != "Submissions" || !OfAuthor.Contains(call.To.Name))
            .Select(call => $"{call.From.Name} calls {call.To.Name}").ShouldBeEmpty();
    }

    /// <summary>What is wrong with a request is told by its command alone: nobody else can ask.</summary>
    [Fact]
    public void Nobody_but_a_command_tells_what_is_wrong_with_a_request()
    {
        const BindingFlags open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var told = typeof(Outcome<>).Assembly.GetExportedTypes().Where(type => type != typeof(FieldFaults))
            .SelectMany(type => type.GetMethods(open), (type, method) => (type, method))
            .Where(told => !told.method.IsSpecialName && NamesFaults(told.method)).Select(told => $"{told.type.Name}.{told.method.Name}");
        told.ShouldBeEmpty("It is public, so that a page could ask it before the right.");
        typeof(Outcome<>).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(to => to.AssemblyName)
            .ShouldAllBe(name => name.EndsWith(".Tests") || name == "Vekha.Bench");
    }

    /// <summary>A form tells what was typed and could not be read; all other faults it has from the command.</summary>
    [Fact]
    public void The_web_finds_no_faults_but_what_cannot_be_read()
    {
        var codes = typeof(Outcome<>).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.Name.EndsWith("Fault", StringComparison.Ordinal)).Select(type => type.Name).ToHashSet();
        codes.Count.ShouldBeGreaterThan(20);
        var named = SourceProject.All.Single(project => project.Name == "Web").TypesNaming(codes)
            .ToLookup(from => from.From, from => from.Type);
        AllowedList.ShouldHold("FaultsInWeb", named.Select(from => from.Key), name =>
            $"{name} of Web names {string.Join(", ", named[name])}");
    }

    /// <summary>It asks commands; what writes besides is named with its reason.</summary>
    [Fact]
    public void The_web_writes_nothing_itself()
    {
        var methods = typeof(Outcome<>).Assembly.GetExportedTypes().Where(type => Writers.Value.Contains(type.Name))
            .SelectMany(type => type.GetMethods()).Select(method => method.Name).ToHashSet();
        var written = SourceProject.All.Single(project => project.Name == "Web").Calls(name => MayWrite(name) || methods.Contains(name))
            .Where(call => IsWrite(call.To) || Writers.Value.Contains(call.To.ContainingType.Name))
            .ToLookup(call => call.From.Name, call => $"{call.To.ContainingType.Name}.{call.To.Name}");
        AllowedList.ShouldHold("WritersInWeb", written.Select(from => from.Key), name =>
            $"{name} of Web calls {string.Join(", ", written[name].Distinct())}");
    }

    private static IMethodSymbol RunOf(INamedTypeSymbol command) => command.GetMembers("RunAsync").OfType<IMethodSymbol>().Single();

    /// <returns>null where nothing comes before the right.</returns>
    private static string? LateIn(IReadOnlyList<Step> steps) => steps switch
    {
        [] => "asks for no right",
        [Step.Fault, ..] => "tells faults before it asks for the right",
        [Step.Lock, ..] => "waits for a lock before it asks for the right",
        [Step.Write, ..] => "writes before it asks for the right",
        _ when steps.Contains(Step.Lock) && !steps.SkipWhile(step => step != Step.Lock).TakeWhile(step => step != Step.Write)
            .Contains(Step.Right) => "does not ask for the right again under the lock before it writes",
        _ => null,
    };

    private static bool NamesFaults(MethodInfo method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Append(method.ReturnType).Any(type => type == typeof(FieldFaults) || type.GenericTypeArguments.Contains(typeof(FieldFaults)));

    private static bool IsCommand(string name) => name.EndsWith("Command", StringComparison.Ordinal);

    private static bool HasTheShape(Type command) =>
        command.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly) is
            [{ Name: "RunAsync", ReturnType: { IsGenericType: true } task } run]
        && task.GetGenericTypeDefinition() == typeof(Task<>)
        && task.GenericTypeArguments is [{ IsGenericType: true } outcome] && outcome.GetGenericTypeDefinition() == typeof(Outcome<>)
        && run.GetParameters().Select(parameter => parameter.ParameterType).ToList() is [var request, var viewer, var token]
        && viewer == typeof(Viewer) && token == typeof(CancellationToken)
        && request.Assembly == command.Assembly && request.Name.EndsWith("Request", StringComparison.Ordinal);

    private static bool MayWrite(string name) => Saving.Contains(name) || Adding.Contains(name) || ChangesPeople(name);

    private static bool ChangesPeople(string name) => name.EndsWith("Async", StringComparison.Ordinal)
        && ChangingPeople.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    private static bool IsWrite(IMethodSymbol method) => method.ContainingType.Name switch
    {
        "DbSet" => Adding.Contains(method.Name),
        "UserManager" => ChangesPeople(method.Name),
        _ => Saving.Contains(method.Name),
    };
}
