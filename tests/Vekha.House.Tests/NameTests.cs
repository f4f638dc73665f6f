using Microsoft.CodeAnalysis;

namespace Vekha.House.Tests;

public sealed class NameTests
{
    /// <summary>What a query answers with, where it needs no name of its own: always said with the query's.</summary>
    private static readonly string[] OfQueries = ["View", "Row"];

    // A type and its twin with type parameters («Outcome» and «Outcome<T>») are one word.
    [Fact]
    public void A_type_has_a_name_of_its_own_in_all_of_src()
    {
        var twice = SourceProject.All.AsParallel()
            .SelectMany(project => project.Types().SelectMany(WithOpenOnes).Select(type => (project.Name, Type: type)))
            // Blocks of extensions have no name; what the compiler of pages makes for itself has none of ours.
            .Where(type => !type.Type.ContainingNamespace.ToDisplayString().StartsWith("__Blazor", StringComparison.Ordinal))
            .Where(type => type.Type.Name.Length > 0 && (type.Type.ContainingType is null || !OfQueries.Contains(type.Type.Name)))
            .ToLookup(type => type.Type.Name, type => $"{type.Name}: {type.Type.ContainingNamespace}")
            .Where(named => named.Distinct().Count() > 1)
            .ToDictionary(named => named.Key, named => string.Join("; ", named.Distinct().Order(StringComparer.Ordinal)));
        AllowedList.ShouldHold("TwiceNamed", twice.Keys, name => $"{name} stands in {twice[name]}");
    }

    // The cases of a closed set of records stand in the file of the set.
    [Fact]
    public void A_type_that_several_folders_use_stands_in_a_file_of_its_own_name()
    {
        var elsewhere = SourceProject.All.AsParallel().SelectMany(project => project.Types().Select(type => (project.Name, Type: type)))
            .Where(type => FilesOf(type.Type).All(file => NameOf(file) != type.Type.Name) && !IsCase(type.Type))
            .ToDictionary(type => type.Type.ToDisplayString(), type => (type.Type.Name, Home: $"{type.Name}/{HomeOf(type.Type)}"));
        var names = elsewhere.Values.Select(type => type.Name).ToHashSet();
        var hidden = SourceProject.All.SelectMany(project => project.FoldersNaming(names)).Distinct()
            .Where(use => elsewhere.TryGetValue(use.Type, out var type) && Path.GetDirectoryName(type.Home) != use.Folder)
            .ToLookup(use => use.Type, use => use.Folder)
            .Where(uses => uses.Count() > 1)
            .Select(uses => $"{uses.Key} in {elsewhere[uses.Key].Home}, for {string.Join(", ", uses)}");
        hidden.ShouldBeEmpty();
    }

    /// <summary>A type and the types in it that others can name.</summary>
    private static IEnumerable<INamedTypeSymbol> WithOpenOnes(INamedTypeSymbol type) => type.GetTypeMembers()
        .Where(inner => inner.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected)).SelectMany(WithOpenOnes)
        .Prepend(type);

    private static IEnumerable<string> FilesOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath);

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static string HomeOf(INamedTypeSymbol type) =>
        FilesOf(type).First().Replace('\\', '/').Split($"/{type.ContainingAssembly.Name}/").Last();

    private static bool IsCase(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } set && FilesOf(set).Any(file => FilesOf(type).Contains(file));
}
