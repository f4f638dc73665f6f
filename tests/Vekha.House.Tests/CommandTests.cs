using System.Reflection;
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
