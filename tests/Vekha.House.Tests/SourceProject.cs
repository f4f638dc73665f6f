using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vekha.House.Tests;

/// <summary>A project of <c>src</c> as the compiler sees it, with the code that pages are turned into.</summary>
internal sealed class SourceProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>What the tests run with: the framework, the packages, the projects.</summary>
    private static readonly Dictionary<string, MetadataReference> Assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, file => (MetadataReference)MetadataReference.CreateFromFile(file));

    private readonly string _folder;
    private readonly Lazy<CSharpCompilation> _compilation;
    private readonly Lazy<IReadOnlyList<Arrow>> _arrows;
    private readonly Lazy<HashSet<string>> _words;

    private SourceProject(string folder)
    {
        _folder = folder;
        _compilation = new(Compile);
        _words = new(Words);
        _arrows = new(() => [.. Sources().AsParallel().SelectMany(ArrowsOf).Distinct()]);
    }

    public static IReadOnlyList<SourceProject> All { get; } =
        [.. Directory.GetDirectories(Repository.Path("src")).Order(StringComparer.Ordinal).Select(folder => new SourceProject(folder))];

    public string Name => Path.GetFileName(_folder)["Vekha.".Length..];

    /// <summary>Its C# files, those of migrations apart: they are history.</summary>
    public IEnumerable<string> Files() => Files("*.cs");

    /// <summary>What people write in it: its C# files and its pages.</summary>
    public IEnumerable<string> Written() => Files("*.cs").Concat(PageFiles());

    public SemanticModel Model(SyntaxTree tree) => _compilation.Value.GetSemanticModel(tree);

    /// <summary>Its razor files.</summary>
    public IEnumerable<string> PageFiles() => Files("*.razor");

    private IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(_folder, pattern, SearchOption.AllDirectories)
        .Where(file => !IsUnder(file, "bin") && !IsUnder(file, "obj") && !IsUnder(file, "Migrations") && !IsUnder(file, "npm"));

    /// <summary>Which file needs which, within the project.</summary>
    public IReadOnlyList<Arrow> Arrows => _arrows.Value;

    /// <summary>The types that stand in no other, as <see cref="Sources"/> declare them.</summary>
    public IEnumerable<INamedTypeSymbol> Types() => Sources()
        .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => (INamedTypeSymbol)_compilation.Value.GetSemanticModel(tree).GetDeclaredSymbol(node)!))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Which type, one that stands in no other, calls which method.</summary>
    /// <param name="maybe">By the name of the method: looking at the name is far cheaper than asking the compiler.</param>
    public IEnumerable<(INamedTypeSymbol From, IMethodSymbol To)> Calls(Predicate<string> maybe) =>
        Sources().AsParallel().SelectMany(tree =>
    {
        var model = _compilation.Value.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => maybe(NameOf(call.Expression)))
            .Select(call => (From: Around(model, call), To: model.GetSymbolInfo(call).Symbol as IMethodSymbol))
            .Where(call => call is { From: not null, To: not null })
            .Select(call => (call.From!, call.To!.ReducedFrom ?? call.To));
    });

    /// <summary>Which types, ones that stand in no other, name types that are called so, in this project or another.</summary>
    public IEnumerable<(string From, string Type)> TypesNaming(IReadOnlySet<string> types) => Sources().AsParallel().SelectMany(tree =>
    {
        var model = _compilation.Value.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => types.Contains(name.Identifier.ValueText) && model.GetSymbolInfo(name).Symbol is INamedTypeSymbol)
            .Select(name => (Around(model, name)?.Name ?? "", name.Identifier.ValueText));
    }).Distinct();

    /// <summary>Which folders of the project name types that are called so, in this project or another.</summary>
    public IEnumerable<(string Folder, string Type)> FoldersNaming(IReadOnlySet<string> types) => Sources().AsParallel().SelectMany(tree =>
    {
        var model = _compilation.Value.GetSemanticModel(tree);
        var folder = Path.GetDirectoryName($"{Name}/{Relative(tree.FilePath)}")!;
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => types.Contains(name.Identifier.ValueText))
            .Select(name => Declared(model.GetSymbolInfo(name)) as INamedTypeSymbol)
            .OfType<INamedTypeSymbol>()
            .Select(type => (folder, type.ToDisplayString()));
    }).Distinct();

    /// <summary>Texts in quotes, with the file and the line.</summary>
    public IEnumerable<(string File, int Line, string Text)> Literals() =>
        from file in Files()
        let tree = Parse(file, file)
        from token in tree.GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        select (Relative(file), tree.GetLineSpan(token.Span).StartLinePosition.Line + 1, token.ValueText);

    public string Relative(string file) => Path.GetRelativePath(_folder, file).Replace('\\', '/');

    private IEnumerable<SyntaxTree> Sources() => _compilation.Value.SyntaxTrees.Where(tree => IsOwn(tree.FilePath));

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static INamedTypeSymbol? Around(SemanticModel model, SyntaxNode node)
    {
        var type = node.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault();
        return type is null ? null : model.GetDeclaredSymbol(type);
    }

    private IEnumerable<Arrow> ArrowsOf(SyntaxTree tree)
    {
        var model = _compilation.Value.GetSemanticModel(tree);
        var from = Relative(tree.FilePath);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(MayLead))
            if (Declared(model.GetSymbolInfo(node)) is { } needed)
                foreach (var declaration in needed.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath))
                    if (declaration != tree.FilePath && IsOwn(declaration))
                        yield return new(from, Relative(declaration));
    }

    /// <summary>Whether it may mean something of this project: looking a word up is far cheaper than asking the compiler.</summary>
    private bool MayLead(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => _words.Value.Contains(name.Identifier.ValueText),
        _ => node is ImplicitObjectCreationExpressionSyntax,
    };

    /// <summary>Every name that is given somewhere in the project.</summary>
    private HashSet<string> Words() => [.. Sources().SelectMany(tree => tree.GetRoot().DescendantNodes()).Select(node => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    })];

    /// <summary>What a name means: a type, or the member where it is written down.</summary>
    private static ISymbol? Declared(SymbolInfo found)
    {
        var symbol = found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
        var original = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition;
        return original switch
        {
            null or INamespaceSymbol => null,
            INamedTypeSymbol type => type,
            { DeclaringSyntaxReferences: [_, ..] } => original,
            _ => original.ContainingType?.OriginalDefinition,
        };
    }

    private CSharpCompilation Compile()
    {
        var assembly = Name == "Cli" ? "vekha" : Path.GetFileName(_folder);
        var trees = Files().Concat(Generated()).Select(file => Parse(file, file)).Concat(Pages());
        return CSharpCompilation.Create(assembly, trees, Assemblies.Where(file => file.Key != assembly).Select(file => file.Value),
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the build writes beside the sources: usings of the whole project, names of texts.</summary>
    private IEnumerable<string> Generated() => Directory.Exists(Intermediate)
        ? Directory.EnumerateFiles(Intermediate, "*.g.cs")
        : [];

    /// <summary>Each page as the code it is turned into, under the page's own name.</summary>
    private IEnumerable<SyntaxTree> Pages()
    {
        var generated = Path.Combine(Intermediate, "generated");
        if (!Directory.Exists(generated)) yield break;
        foreach (var file in Directory.EnumerateFiles(generated, "*_razor.g.cs", SearchOption.AllDirectories))
            if (PageOf(file) is { } page && Path.GetFileName(page) != "_Imports.razor")
                yield return Parse(file, page);
    }

    // The first line names the page: #pragma checksum "…/Start.razor" "{…}" "…"
    private static string? PageOf(string file) =>
        File.ReadLines(file).First().Split('"') is [_, var page, ..] && File.Exists(page) ? page : null;

    private string Intermediate => Path.Combine(_folder, "obj", Configuration, "net10.0");

    // The tests lie in bin/Release/net10.0.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static SyntaxTree Parse(string file, string name) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, name);

    private bool IsOwn(string file) => file.StartsWith(_folder + '/', StringComparison.Ordinal) && !IsUnder(file, "obj");

    private bool IsUnder(string file, string folder) => Relative(file).Split('/').SkipLast(1).Contains(folder);
}

/// <summary>A file that needs another.</summary>
internal sealed record Arrow(string From, string To)
{
    public string FromFolder => FolderOf(From);

    public string ToFolder => FolderOf(To);

    private static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var end ? file[..end] : ".";
}
