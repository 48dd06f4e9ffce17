// How a script reads another page of the site: `karvan.read(address)` promises its HTML.

karvan.read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
};
