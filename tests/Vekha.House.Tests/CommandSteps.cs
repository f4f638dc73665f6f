using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vekha.House.Tests;

/// <summary>What a command does that a right has to come before. <see cref="Right"/> is the question itself.</summary>
internal enum Step { Right, Fault, Lock, Write }

/// <summary>Reads from the source in which order a command does its steps, through every method of the project that it calls.</summary>
internal sealed class CommandSteps(SourceProject project, Predicate<IMethodSymbol> isWrite)
{
    private const string Viewer = "Viewer";
    private const string Faults = "FieldFaults";

    /// <summary>They tell of the viewer without asking.</summary>
    private static readonly string[] Telling = ["InPlaceOf", "ToString", "Equals", "GetHashCode"];

    private static readonly string[] Locking = ["HoldAsync", "TryHoldAsync", "LockedEditionAsync", "LockedEditionsAsync"];
    private static readonly string[] LockingText = ["for update", "pg_advisory"];

    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<ISymbol, IReadOnlyList<Step>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The steps of a method in the order in which they are written.</summary>
    public IReadOnlyList<Step> Of(IMethodSymbol method)
    {
        if (_known.TryGetValue(method, out var known)) return known;
        // One that calls itself is read once.
        _known[method] = [];
        return _known[method] = [.. method.DeclaringSyntaxReferences.SelectMany(declaration => In(declaration.GetSyntax()))];
    }

    /// <summary>As it runs: what is handed over comes before the call, what the call is to do comes after it.</summary>
    private IEnumerable<Step> In(SyntaxNode node) => node is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call
        ? [
            .. In(call.Expression), .. arguments.Where(argument => !IsLambda(argument)).SelectMany(In),
            .. OfCall(call), .. arguments.Where(IsLambda).SelectMany(In),
        ]
        : [.. node.ChildNodes().SelectMany(In), .. OfItself(node)];

    private static bool IsLambda(ArgumentSyntax argument) => argument.Expression is AnonymousFunctionExpressionSyntax;

    private IReadOnlyList<Step> OfItself(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax made when TypeOf(made) == Faults => [Step.Fault],
        CollectionExpressionSyntax list when TypeOf(list) == Faults => [Step.Fault],
        MemberAccessExpressionSyntax member when IsOfViewer(member, "Grants") => [Step.Right],
        BinaryExpressionSyntax compared when IsOwn(compared.Left) || IsOwn(compared.Right) => [Step.Right],
        IdentifierNameSyntax name when HoldsQuestion(name) => [Step.Right],
        _ => [],
    };

    /// <summary>A query is run where its variable stands, not where it was written.</summary>
    private bool HoldsQuestion(IdentifierNameSyntax name) =>
        Model(name).GetSymbolInfo(name).Symbol is ILocalSymbol { Type.Name: "IQueryable", DeclaringSyntaxReferences: [var declared] }
        && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } query } && In(query).Contains(Step.Right);

    private IReadOnlyList<Step> OfCall(InvocationExpressionSyntax call)
    {
        if (Model(call).GetSymbolInfo(call).Symbol is not IMethodSymbol called) return [];
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (TellsFaults(method)) return [Step.Fault];
        if (method.DeclaringSyntaxReferences.Length > 0) return Of(method);
        if (AsksViewer(method)) return [Step.Right];
        if (Locking.Contains(method.Name) || LocksByText(method, call)) return [Step.Lock];
        return isWrite(method) ? [Step.Write] : [];
    }

    private static bool TellsFaults(IMethodSymbol method) => method.ContainingType.Name == Faults
        || method.ReturnType.Name == Faults || method.Parameters.Any(parameter => parameter.Type.Name == Faults);

    private static bool AsksViewer(IMethodSymbol method) => !Telling.Contains(method.Name)
        && (method.ContainingType.Name == Viewer || method.Parameters.Any(parameter => parameter.Type.Name == Viewer));

    private static bool LocksByText(IMethodSymbol method, InvocationExpressionSyntax call) =>
        method.Name.Contains("Sql", StringComparison.Ordinal)
        && LockingText.Any(text => call.ArgumentList.ToString().Contains(text, StringComparison.Ordinal));

    /// <summary>What is the viewer's own is asked for by comparing with their id.</summary>
    private bool IsOwn(ExpressionSyntax side) => side is MemberAccessExpressionSyntax member && IsOfViewer(member, "PersonId");

    private bool IsOfViewer(MemberAccessExpressionSyntax member, string name) =>
        member.Name.Identifier.ValueText == name && TypeOf(member.Expression) == Viewer;

    private string? TypeOf(ExpressionSyntax expression)
    {
        var type = Model(expression).GetTypeInfo(expression);
        return (type.Type ?? type.ConvertedType)?.Name;
    }

    private SemanticModel Model(SyntaxNode node)
    {
        if (!_models.TryGetValue(node.SyntaxTree, out var model)) _models[node.SyntaxTree] = model = project.Model(node.SyntaxTree);
        return model;
    }
}
