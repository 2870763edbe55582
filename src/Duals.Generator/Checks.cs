using Microsoft.CodeAnalysis;

namespace Duals.Generator;

/// <summary>Looks for what keeps a number type from getting its members.</summary>
internal static class Checks
{
    /// <summary>Members that two templates state.</summary>
    public static IEnumerable<Diagnostic> OfTemplates(IReadOnlyCollection<Template> templates)
    {
        var places = new Dictionary<string, string>();
        foreach (Template template in templates)
        {
            foreach (TemplateMember member in template.Members)
            {
                foreach (string key in member.Keys)
                {
                    if (places.TryGetValue(key, out string first))
                        yield return Diagnostic.Create(Messages.AmbiguousMember, member.Place.ToLocation(), member.Name, template.FileName, first);
                    else
                        places.Add(key, template.FileName);
                }
            }
        }
    }

    /// <summary>What a number type lacks.</summary>
    public static IEnumerable<Diagnostic> OfNumberType(NumberType type, IReadOnlyCollection<Template> templates, ILookup<Template, TemplateMember> missing)
    {
        Location place = type.Place.ToLocation();
        if (!type.IsWellFormed)
        {
            yield return Diagnostic.Create(Messages.MalformedNumberType, place, type.Name);
            yield break;
        }

        if (templates.Count == 0)
            yield return Diagnostic.Create(Messages.NoTemplates, place, type.Name);

        // A member of the pattern that is not shared must have its counterpart, if what is copied uses it.
        var known = new HashSet<string>(type.Names.Concat(missing.SelectMany(members => members).SelectMany(member => member.Names)));
        ILookup<string, Template> owners = templates
            .SelectMany(template => template.OwnNames, (template, name) => (Name: name, Template: template))
            .ToLookup(own => own.Name, own => own.Template);

        foreach (TemplateMember member in missing.SelectMany(members => members))
        {
            foreach (string name in member.Uses.Where(name => owners.Contains(name) && known.Add(name)))
            {
                Template owner = owners[name].First();
                yield return Diagnostic.Create(Messages.LacksCounterpart, place, type.Name, name, member.Name, $"{owner.Pattern} in {owner.FileName}");
            }
        }
    }
}
