using System.Reflection;
using System.Runtime.CompilerServices;
using PactNet;

namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>
/// The binding stands in for PactNet 5 as long as what it offers, PactNet 5 offers too. <c>PactNet.5.txt</c> is PactNet's own public surface,
/// in the same notation, as far as this repository uses it; <c>Binding.txt</c> is ours.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_bindings_public_names_are_those_approved() => Assert.Equal(Approved("Binding.txt"), Ours());

    [Fact]
    public void Every_public_name_of_the_binding_is_one_of_PactNets() => Assert.Empty(Ours().Except(Approved("PactNet.5.txt")));

    private static List<string> Ours() =>
    [
        .. typeof(Pact).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("PactNet", StringComparison.Ordinal))
            .SelectMany(type => type
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodBase { IsSpecialName: true, IsConstructor: false } && member.Name != "value__")
                .Select(member => $"{type.FullName}.{Signature(member)}")
                .Prepend($"{type.FullName}"))
            .Order(StringComparer.Ordinal),
    ];

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"ctor({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}",
        PropertyInfo property => $"{property.Name} {{{(property.CanRead ? " get;" : string.Empty)}{(property.CanWrite ? " set;" : string.Empty)} }} : {Name(property.PropertyType)}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (method.IsDefined(typeof(ExtensionAttribute)) && parameter.Position == 0 ? "this " : string.Empty)
        + $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? "?" : string.Empty)}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>"
        : type.Name;

    private static List<string> Approved(string file)
    {
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream($"SecureMessaging.Contracts.Tests.Approved.{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
