-- Links between the texts that are installed lead to their pages; what is not installed is named, not linked.
local installed = {
  handbok = true, drift = true, commands = true, keys = true, ["plan-file"] = true, journal = true, json = true,
}

function Link(link)
  local name, place = link.target:match("^([%w%-]+)%.md(#?.*)$")
  if name and installed[name] then
    link.target = name .. ".html" .. place
    return link
  end
  if link.target:match("^#") or link.target:match("^https?://") then return link end
  return link.content
end

-- The first heading is the title, which stands above the contents.
function Pandoc(document)
  local first = document.blocks[1]
  if first.t == "Header" and first.level == 1 then
    document.meta.title = pandoc.MetaInlines(first.content)
    document.blocks:remove(1)
  end
  return document
end
